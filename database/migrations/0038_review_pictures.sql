-- What reviews show: photos of what was received, seen by everybody who may read the review.
CREATE TABLE market.review_picture (
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  slot integer NOT NULL,
  type text NOT NULL,
  size_bytes integer NOT NULL,
  width_px integer NOT NULL,
  height_px integer NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT app.now(),
  CONSTRAINT review_picture_pkey PRIMARY KEY (id),
  CONSTRAINT review_picture_review_fkey FOREIGN KEY (review_id) REFERENCES market.review (id)
    ON DELETE CASCADE,
  CONSTRAINT review_picture_four_a_review CHECK (slot BETWEEN 1 AND 4),
  CONSTRAINT review_picture_one_per_slot UNIQUE (review_id, slot),
  CONSTRAINT review_picture_type_known
    CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  CONSTRAINT review_picture_size_positive
    CHECK (size_bytes > 0 AND width_px > 0 AND height_px > 0)
);
GRANT SELECT ON market.review_picture TO ecom_app, ecom_reader;
GRANT INSERT (id, review_id, slot, type, size_bytes, width_px, height_px),
  UPDATE (type, size_bytes, width_px, height_px), DELETE ON market.review_picture TO ecom_app;
