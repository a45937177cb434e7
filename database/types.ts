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
  };
  'app.clock_shift': {
    one_row: boolean;
    shift: string;
  };
  'app.event': {
    subject: string;
    sequence: number;
    id: string;
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
    phone: string;
    name: string | null;
    language: string;
    created_at: Date;
    registered_at: Date | null;
    is_demo: boolean;
  };
  'identity.consent': {
    user_id: string;
    document: string;
    version: string;
    accepted_at: Date;
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
  'identity.refresh_token': {
    token_hash: Buffer;
    session_id: string;
    created_at: Date;
    expires_at: Date;
    rotated_at: Date | null;
  };
  'identity.session': {
    id: string;
    user_id: string;
    device_id: string;
    created_at: Date;
    used_at: Date;
    ended_at: Date | null;
    end_reason: string | null;
  };
  'identity.user_role': {
    user_id: string;
    role: string;
    granted_at: Date;
  };
}
