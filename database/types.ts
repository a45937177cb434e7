// Written from the catalogue by «npm run generate».

export interface Tables {
  'app.audit': {
    id: string;
    occurred_at: Date;
    actor: string;
    action: string;
    subject: string | null;
    outcome: string;
    request_id: string;
    detail: unknown | null;
  };
  'app.clock_shift': {
    one_row: boolean;
    shift: string;
  };
  'app.event': {
    subject: string;
    sequence: number;
    type: string;
    occurred_at: Date;
    data: unknown;
  };
  'app.event_subject': {
    subject: string;
    last_sequence: number;
  };
  'app.idempotency_key': {
    scope: string;
    key: string;
    request_hash: Buffer;
    answer: unknown | null;
    created_at: Date;
  };
  'app.inbox_message': {
    id: string;
    reference: string;
    recipient: string;
    body: string;
    received_at: Date;
  };
  'app.outbox': {
    id: string;
    topic: string;
    payload: unknown | null;
    created_at: Date;
    available_at: Date;
    expires_at: Date | null;
    attempts: number;
    settled_at: Date | null;
    outcome: string | null;
    detail: string | null;
  };
  'app.rate_limit': {
    bucket: string;
    window_start: Date;
    used: number;
  };
  'identity.app_user': {
    id: string;
    phone: string | null;
    name: string | null;
    language: string;
    created_at: Date;
    registered_at: Date | null;
    is_demo: boolean;
    photo_id: string | null;
    photo_type: string | null;
    closing_at: Date | null;
    closed_at: Date | null;
    kept_until: Date | null;
    parked_at: Date | null;
    restored_at: Date | null;
  };
  'identity.consent': {
    user_id: string;
    document: string;
    version: string;
    accepted_at: Date;
  };
  'identity.declaration': {
    user_id: string;
    full_name: string;
    birth_date: string;
    declared_at: Date;
  };
  'identity.device': {
    user_id: string;
    device_id: string;
    label: string;
    first_seen_at: Date;
    trusted_at: Date | null;
    locked_out_at: Date | null;
  };
  'identity.document_access': {
    id: string;
    document_id: string;
    user_id: string;
    act: string;
    at: Date;
    request_id: string;
  };
  'identity.former_phone': {
    id: string;
    user_id: string;
    phone: string;
    left_at: Date;
    reason: string;
  };
  'identity.freeze': {
    id: string;
    user_id: string;
    reason: string;
    frozen_at: Date;
    frozen_by: string;
    lifted_at: Date | null;
    lifted_by: string | null;
    lift_reason: string | null;
  };
  'identity.identity_document': {
    id: string;
    review_id: string;
    side: string;
    type: string;
    size_bytes: number;
    width_px: number;
    height_px: number;
    uploaded_at: Date;
  };
  'identity.identity_review': {
    id: string;
    user_id: string;
    state: string;
    full_name: string;
    birth_date: string;
    document_kind: string;
    created_at: Date;
    submitted_at: Date | null;
    decided_at: Date | null;
    decided_by: string | null;
    refusal_reason: string | null;
    refusal_note: string | null;
  };
  'identity.identity_review_move': {
    review_id: string;
    step: number;
    from_state: string;
    event: string;
    to_state: string;
    moved_by: string;
    moved_at: Date;
  };
  'identity.level_limit': {
    level: number;
    valid_from: string;
    balance_max_xof: number;
    topup_month_max_xof: number;
    source: string;
  };
  'identity.membership': {
    id: string;
    user_id: string;
    scope: string;
    role: string;
    granted_at: Date;
    granted_by: string;
    ended_at: Date | null;
  };
  'identity.otp_challenge': {
    id: string;
    phone: string;
    purpose: string;
    device_id: string;
    address: string;
    code_hash: Buffer;
    created_at: Date;
    expires_at: Date;
    replaced_at: Date | null;
    consumed_at: Date | null;
    session_id: string | null;
  };
  'identity.otp_failure': {
    id: string;
    phone: string;
    failed_at: Date;
  };
  'identity.pin': {
    user_id: string;
    hash: string;
    set_at: Date;
    tries: number;
  };
  'identity.pin_token': {
    token_hash: Buffer;
    session_id: string;
    purpose: string;
    amount_xof: number | null;
    payee: string | null;
    created_at: Date;
    expires_at: Date;
    used_at: Date | null;
  };
  'identity.recovery_code': {
    user_id: string;
    code_hash: Buffer;
    used_at: Date | null;
  };
  'identity.refresh_token': {
    token_hash: Buffer;
    session_id: string;
    created_at: Date;
    expires_at: Date;
    rotated_at: Date | null;
  };
  'identity.restriction': {
    id: string;
    user_id: string;
    device_id: string | null;
    reason: string;
    created_at: Date;
    ends_at: Date;
    lifted_at: Date | null;
    lifted_by: string | null;
  };
  'identity.second_factor': {
    user_id: string;
    secret_sealed: string;
    created_at: Date;
    confirmed_at: Date | null;
    last_step: number;
    tries: number;
    locked_until: Date | null;
  };
  'identity.session': {
    id: string;
    user_id: string;
    device_id: string;
    created_at: Date;
    used_at: Date;
    ended_at: Date | null;
    end_reason: string | null;
    second_factor_at: Date | null;
  };
  'identity.user_role': {
    user_id: string;
    role: string;
    granted_at: Date;
  };
  'market.attribute': {
    category: string;
    key: string;
    kind: string;
    name_fr: string;
    name_en: string;
    unit: string | null;
    choices: unknown | null;
    position: number;
  };
  'market.bulk_edit': {
    id: string;
    store_id: string;
    actor: string;
    before: unknown;
    done_at: Date;
    undone_at: Date | null;
  };
  'market.cash_settlement': {
    id: string;
    store_id: string;
    amount_xof: number;
    transfer_id: string;
    actor: string;
    settled_at: Date;
  };
  'market.category': {
    slug: string;
    parent: string | null;
    name_fr: string;
    name_en: string;
    by_weight: boolean;
    position: number;
  };
  'market.checkout': {
    id: string;
    user_id: string;
    request_key: string;
    method: string;
    state: string;
    items_xof: number;
    delivery_xof: number;
    discount_xof: number;
    total_xof: number;
    place_label: string | null;
    place_quartier: string | null;
    place_landmark: string | null;
    place_phone: string | null;
    place_lat: number | null;
    place_lon: number | null;
    transfer_id: string | null;
    created_at: Date;
    expires_at: Date | null;
    collection_id: string | null;
    lapsed_at: Date | null;
    return_id: string | null;
  };
  'market.commission_payment': {
    id: string;
    store_id: string;
    amount_xof: number;
    requested_by: string;
    requested_at: Date;
  };
  'market.commission_rate': {
    id: number;
    store_id: string | null;
    category: string | null;
    bp: number | null;
    from_at: Date;
    actor: string;
    reason: string;
    set_at: Date;
  };
  'market.delivery_zone': {
    store_id: string;
    quartier: string;
    fee_xof: number;
  };
  'market.earning': {
    order_id: string;
    store_id: string;
    method: string;
    gross_xof: number;
    commission_xof: number;
    net_xof: number;
    transfer_id: string | null;
    earned_at: Date;
  };
  'market.follow': {
    user_id: string;
    store_id: string;
    followed_at: Date;
  };
  'market.goods_return': {
    id: string;
    order_id: string;
    store_id: string;
    user_id: string;
    state: string;
    reason: string;
    words: string;
    wish: string;
    opened_at: Date;
    due_at: Date | null;
    refusal: string;
    refused_by: string | null;
    refused_at: Date | null;
    disputed_by: string | null;
    disputed_at: Date | null;
    dispute_words: string;
    store_words: string;
    decision: string;
    decided_by: string | null;
    granted_xof: number | null;
    refund_id: string | null;
    restocked: boolean;
    settled_at: Date | null;
    version: number;
  };
  'market.goods_return_line': {
    return_id: string;
    order_id: string;
    line_id: string;
    quantity: number;
  };
  'market.import': {
    id: string;
    store_id: string;
    actor: string;
    file_name: string;
    file_kind: string;
    state: string;
    header: string[];
    samples: unknown;
    mapping: string[];
    only_good: boolean;
    rows_total: number;
    rows_done: number;
    groups_done: number;
    created: number;
    changed: number;
    unchanged: number;
    bad_rows: number;
    failure: string | null;
    created_at: Date;
    changed_at: Date;
  };
  'market.import_error': {
    import_id: string;
    row_no: number;
    nth: number;
    field: string | null;
    code: string;
    value: string;
    facts: unknown;
  };
  'market.invitation': {
    id: string;
    store_id: string;
    phone: string;
    role: string;
    state: string;
    invited_by: string;
    invited_at: Date;
    expires_at: Date;
    settled_at: Date | null;
  };
  'market.lexicon': {
    word: string;
    products: number;
    sound: string;
  };
  'market.order_discount': {
    order_id: string;
    line_id: string | null;
    promotion_id: string;
    title: string;
    code: string | null;
    amount_xof: number;
    platform_xof: number;
  };
  'market.order_line': {
    id: string;
    order_id: string;
    store_id: string;
    variant_id: string;
    product_id: string;
    title: string;
    variant_name: string;
    picture_id: string | null;
    sold_by: string;
    quantity: number;
    unit_xof: number;
    line_xof: number;
    commission_bp: number;
    commission_xof: number;
    refused: boolean;
    refunded_xof: number;
    discount_xof: number;
    promotion_xof: number;
  };
  'market.order_message': {
    id: string;
    order_id: string;
    store_id: string;
    side: string;
    author_id: string;
    text: string;
    sent_at: Date;
    erased_at: Date | null;
  };
  'market.order_move': {
    order_id: string;
    step: number;
    from_state: string | null;
    event: string;
    to_state: string;
    actor: string;
    side: string;
    note: string;
    at: Date;
  };
  'market.order_talk': {
    order_id: string;
    store_id: string;
    user_id: string;
    customer_unread: number;
    store_unread: number;
  };
  'market.payout': {
    id: string;
    store_id: string;
    amount_xof: number;
    network: string;
    phone: string;
    state: string;
    requested_by: string;
    requested_at: Date;
    settled_at: Date | null;
    returned_at: Date | null;
    planned: boolean;
  };
  'market.payout_claim': {
    payout_id: string;
    store_id: string;
    order_id: string | null;
    refund_id: string | null;
    amount_xof: number;
    freed_at: Date | null;
    settlement_id: string | null;
  };
  'market.payout_plan': {
    store_id: string;
    weekday: number;
    network: string;
    phone: string;
    set_by: string;
    set_at: Date;
    last_day: string | null;
  };
  'market.picture': {
    id: string;
    product_id: string;
    store_id: string;
    position: number;
    width_px: number;
    height_px: number;
    thumbhash: string | null;
    added_at: Date;
    state: string;
    failure: string | null;
  };
  'market.product': {
    id: string;
    store_id: string;
    category: string;
    title: string;
    description: string;
    brand: string;
    sold_by: string;
    attributes: unknown;
    state: string;
    version: number;
    price_xof: number | null;
    was_xof: number | null;
    in_stock: boolean;
    picture_id: string | null;
    rank: number;
    created_at: Date;
    changed_at: Date;
    folded_title: string | null;
    option_names: string[];
    words: string | null;
  };
  'market.product_rating': {
    product_id: string;
    reviews: number;
    stars: number;
  };
  'market.refund': {
    id: string;
    order_id: string;
    items_xof: number;
    delivery_xof: number;
    amount_xof: number;
    commission_xof: number;
    channel: string;
    reason: string;
    note: string;
    actor: string;
    transfer_id: string | null;
    reverses_id: string | null;
    refunded_at: Date;
    promotion_xof: number;
  };
  'market.refund_line': {
    refund_id: string;
    line_id: string;
    order_id: string;
    amount_xof: number;
  };
  'market.return_picture': {
    id: string;
    return_id: string;
    side: string;
    slot: number;
    type: string;
    size_bytes: number;
    width_px: number;
    height_px: number;
    uploaded_by: string;
    uploaded_at: Date;
  };
  'market.review': {
    id: string;
    line_id: string;
    order_id: string;
    store_id: string;
    product_id: string;
    user_id: string;
    stars: number;
    words: string;
    hidden_at: Date | null;
    hidden_by: string | null;
    hidden_reason: string | null;
    reply: string | null;
    replied_by: string | null;
    replied_at: Date | null;
    created_at: Date;
    changed_at: Date | null;
  };
  'market.review_picture': {
    id: string;
    review_id: string;
    slot: number;
    type: string;
    size_bytes: number;
    width_px: number;
    height_px: number;
    uploaded_at: Date;
  };
  'market.review_report': {
    review_id: string;
    user_id: string;
    reason: string;
    note: string;
    reported_at: Date;
    settled_at: Date | null;
  };
  'market.search_log': {
    id: string;
    asked: string;
    corrected: string | null;
    found: number;
    searched_at: Date;
  };
  'market.slot': {
    store_id: string;
    starts_at: Date;
    ends_at: Date;
    capacity: number;
    taken: number;
  };
  'market.slot_rule': {
    store_id: string;
    capacity: number;
    lead_minutes: number;
    days_ahead: number;
  };
  'market.stock_hold': {
    line_id: string;
    order_id: string;
    variant_id: string;
    quantity: number;
    state: string;
    settled_at: Date | null;
  };
  'market.stock_movement': {
    id: string;
    variant_id: string;
    delta: number;
    on_hand_after: number;
    reason: string;
    note: string;
    actor: string;
    moved_at: Date;
  };
  'market.store': {
    id: string;
    slug: string;
    name: string;
    description: string;
    phone: string;
    quartier: string;
    landmark: string;
    lat: number;
    lon: number;
    state: string;
    preparation_minutes: number;
    order_min_xof: number;
    paused_until: Date | null;
    is_demo: boolean;
    created_at: Date;
    category: string | null;
    version: number;
    submitted_at: Date | null;
    decided_at: Date | null;
    decided_by: string | null;
    refusal_reason: string | null;
    refusal_note: string | null;
  };
  'market.store_exception': {
    store_id: string;
    date: string;
    opens_minute: number | null;
    closes_minute: number | null;
    note: string;
  };
  'market.store_hours': {
    store_id: string;
    weekday: number;
    opens_minute: number;
    closes_minute: number;
  };
  'market.store_member': {
    store_id: string;
    user_id: string;
    role: string;
    joined_at: Date;
  };
  'market.store_move': {
    store_id: string;
    step: number;
    from_state: string;
    event: string;
    to_state: string;
    note: string;
    moved_by: string;
    moved_at: Date;
  };
  'market.store_order': {
    id: string;
    checkout_id: string;
    user_id: string;
    store_id: string;
    number: string;
    method: string;
    fulfilment: string;
    state: string;
    items_xof: number;
    delivery_xof: number;
    discount_xof: number;
    total_xof: number;
    refunded_items_xof: number;
    refunded_delivery_xof: number;
    refunded_xof: number | null;
    accept_by: Date | null;
    ready_about: Date | null;
    handover_code: string;
    code_tries: number;
    version: number;
    placed_at: Date | null;
    delivered_at: Date | null;
    slot_from: Date | null;
    slot_to: Date | null;
    discount_items_xof: number;
    discount_delivery_xof: number;
    promotion_xof: number;
    promotion_delivery_xof: number;
    refunded_promotion_xof: number;
  };
  'market.store_paper': {
    id: string;
    store_id: string;
    kind: string;
    type: string;
    size_bytes: number;
    width_px: number;
    height_px: number;
    uploaded_at: Date;
  };
  'market.store_paper_access': {
    id: string;
    paper_id: string;
    user_id: string;
    act: string;
    at: Date;
    request_id: string;
  };
  'market.store_rating': {
    store_id: string;
    reviews: number;
    stars: number;
  };
  'market.variant': {
    id: string;
    product_id: string;
    store_id: string;
    name: string;
    sku: string | null;
    price_xof: number;
    was_xof: number | null;
    on_hand: number;
    reserved: number;
    low_at: number | null;
    position: number;
    for_sale: boolean;
    retired_at: Date | null;
  };
  'payments.account': {
    id: number;
    code: string;
    owner_id: string | null;
    balanced: boolean;
    posted_xof: number;
    held_xof: number;
    floor_xof: number;
    ceiling_xof: number | null;
    opened_at: Date;
    debt_floor_xof: number | null;
  };
  'payments.account_limit': {
    account_id: number;
    valid_from: Date;
    valid_until: Date | null;
    ceiling_xof: number;
    reason: string;
    set_by: string;
  };
  'payments.adjustment': {
    id: string;
    from_account_id: number;
    to_account_id: number;
    amount_xof: number;
    reason: string;
    state: string;
    proposed_by: string;
    proposed_at: Date;
    expires_at: Date;
    decided_by: string | null;
    decided_at: Date | null;
    decision_note: string | null;
    transfer_seq: number | null;
  };
  'payments.alert': {
    id: string;
    kind: string;
    subject: string;
    facts: unknown;
    opened_at: Date;
    seen_at: Date;
    closed_at: Date | null;
    closed_by: string | null;
  };
  'payments.book_check': {
    id: string;
    started_at: Date;
    ended_at: Date;
    transfers: number;
    entries: number;
    rules: number;
    faults: number;
  };
  'payments.entry': {
    account_id: number;
    transfer_seq: number;
    amount_xof: number;
    balance_xof: number | null;
    effective_at: Date;
  };
  'payments.fee_rule': {
    kind: string;
    valid_from: string;
    from_xof: number;
    fixed_xof: number;
    basis_points: number;
    source: string;
  };
  'payments.hold': {
    id: string;
    request_hash: Buffer;
    account_id: number;
    amount_xof: number;
    captured_xof: number;
    state: string;
    reference: string;
    created_at: Date;
    expires_at: Date | null;
    settled_at: Date | null;
  };
  'payments.mobile_order': {
    id: string;
    direction: string;
    purpose: string;
    user_id: string | null;
    account_id: number;
    provider: string;
    network: string;
    phone: string;
    amount_xof: number;
    fee_xof: number;
    state: string;
    reason: string | null;
    provider_id: string | null;
    moved_xof: number | null;
    returned_by: string | null;
    calls: number;
    polls: number;
    request_id: string;
    created_at: Date;
    changed_at: Date;
    submitted_at: Date | null;
    hinted_at: Date | null;
    answered_at: Date | null;
    next_poll_at: Date | null;
  };
  'payments.mobile_order_move': {
    order_id: string;
    nth: number;
    from_state: string | null;
    event: string;
    to_state: string;
    by: string;
    reason: string | null;
    moved_at: Date;
  };
  'payments.provider_state': {
    provider: string;
    float_mixx_xof: number | null;
    float_moov_xof: number | null;
    float_whole_xof: number | null;
    float_read_at: Date | null;
    float_fault: string | null;
    webhook_at: Date | null;
  };
  'payments.seal': {
    number: number;
    from_seq: number;
    to_seq: number;
    transfers: number;
    previous_hash: Buffer;
    hash: Buffer;
    sealed_at: Date;
  };
  'payments.snapshot': {
    account_id: number;
    upto_seq: number;
    balance_xof: number;
    taken_at: Date;
  };
  'payments.transfer': {
    seq: number;
    id: string;
    request_hash: Buffer;
    kind: string;
    accounts: number[];
    amounts: number[];
    reference: string | null;
    actor: string;
    request_id: string;
    recorded_at: Date;
    effective_at: Date;
  };
  'payments.webhook': {
    provider: string;
    event_id: string;
    direction: string;
    reference: string | null;
    provider_id: string | null;
    hint: string;
    order_id: string | null;
    times: number;
    received_at: Date;
    last_at: Date;
  };
  'payments.webhook_refusal': {
    provider: string;
    reason: string;
    hour: Date;
    times: number;
    last_at: Date;
  };
  'places.correction': {
    user_id: string;
    place_key: string;
    latitude: number;
    longitude: number;
    changed_at: Date;
  };
  'places.place': {
    key: string;
    name: string;
    kind: string;
    aliases: string[];
    quartier: string | null;
    latitude: number;
    longitude: number;
    rank: number;
    source: string;
    name_form: string;
    search_text: string;
    changed_at: Date;
  };
  'places.saved_place': {
    id: string;
    user_id: string;
    kind: string;
    label: string | null;
    words: string;
    latitude: number;
    longitude: number;
    place_key: string | null;
    phone: string | null;
    voice_id: string | null;
    voice_type: string | null;
    created_at: Date;
    changed_at: Date;
  };
  'places.share': {
    code: string;
    saved_place_id: string;
    shows_phone: boolean;
    created_at: Date;
    expires_at: Date;
  };
  'promotions.promotion': {
    id: string;
    owner: string;
    store_id: string | null;
    code: string | null;
    title: string;
    kind: string;
    percent_bp: number | null;
    amount_xof: number | null;
    cap_xof: number | null;
    min_items_xof: number;
    categories: string[];
    platform_bp: number;
    uses_max: number | null;
    per_person_max: number | null;
    budget_xof: number | null;
    reserved_xof: number;
    starts_at: Date;
    ends_at: Date | null;
    active: boolean;
    ended_at: Date | null;
    created_by: string;
    created_at: Date;
    version: number;
  };
  'promotions.promotion_product': {
    promotion_id: string;
    store_id: string;
    product_id: string;
  };
  'promotions.redemption': {
    id: string;
    promotion_id: string;
    checkout_id: string;
    user_id: string;
    slot: number | null;
    person_slot: number | null;
    redeemed_at: Date;
    released_at: Date | null;
  };
  'promotions.redemption_share': {
    redemption_id: string;
    promotion_id: string;
    order_id: string;
    amount_xof: number;
    released_at: Date | null;
  };
}
