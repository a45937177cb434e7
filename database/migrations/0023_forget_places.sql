-- Where a person lived is forgotten with her account; what she bought, and for how much, stays in
-- the stores' books.
GRANT UPDATE (place_label, place_quartier, place_landmark, place_phone, place_lat, place_lon)
  ON market.checkout TO ecom_app;
