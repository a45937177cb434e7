// Written from openapi.json by «npm run generate».

export interface paths {
    "/v1/auth/otp/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a sign-in code by SMS
         * @description The same answer, whether the number has an account or not.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OtpRequest"];
                };
            };
            responses: {
                /** @description The code is on its way */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OtpRequested"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.otp_too_soon, auth.otp_send_limit, auth.otp_locked, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.sms_paused */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/otp/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session with a code
         * @description Also sets the refresh cookie. A number seen for the first time becomes a user.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OtpVerify"];
                };
            };
            responses: {
                /** @description Signed in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.number_dormant */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_not_set */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_invalid, auth.code_wrong, auth.code_expired, auth.code_used, auth.pin_wrong */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.otp_locked, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew the access token by the refresh cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Refresh"];
                };
            };
            responses: {
                /** @description Renewed; the cookie is replaced */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed out; the cookie is gone */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person behind the token */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description auth.unauthenticated */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name or language */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProfileChange"];
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/me/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give name and consent */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            responses: {
                /** @description Registered */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.already_registered, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.consent_outdated */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the terms in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            terms: {
                                version: string;
                            };
                            privacy: {
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in, the last used first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: components["schemas"]["DeviceSession"][];
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a device out
         * @description Works in a frozen account too. Ending a session twice is no error.
         */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/revoke-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign every other device out */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** PIN, trust, restrictions and limits, as they are now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Security"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the PIN, or change it with the old one */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PinChange"];
                };
            };
            responses: {
                /** @description Set */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.pin_required */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, auth.pin_not_set */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_weak, auth.pin_wrong */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/pin/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove the PIN for one act
         * @description Gives a token for this act only, usable once, from this session, for two minutes. A payment’s token holds for its amount and payee. `device` makes this device trusted and gives none.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PinProof"];
                };
            };
            responses: {
                /** @description Right */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PinGrant"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.restricted */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_not_set */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_wrong */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/pin/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code that replaces the PIN */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OwnCodeRequest"];
                };
            };
            responses: {
                /** @description On its way to the account’s number */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OtpRequested"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, auth.otp_too_soon, auth.otp_send_limit, auth.otp_locked */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.sms_paused */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/pin/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new PIN by the code
         * @description No withdrawal for 24 hours after it, from any device; the others are told.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PinReset"];
                };
            };
            responses: {
                /** @description Set */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.pin_weak, auth.code_wrong, auth.code_expired, auth.code_used */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, auth.otp_locked, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/phone-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to move to another number
         * @description A code goes to the new number, and one to the old where it is still at hand.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PhoneChangeRequest"];
                };
            };
            responses: {
                /** @description On its way */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OtpRequested"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_same, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, auth.otp_too_soon, auth.otp_send_limit, auth.otp_locked */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.sms_paused */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/phone-change/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move, by the codes
         * @description With both codes at once. Without the old number’s code, or from a device that is not trusted, the PIN’s token is asked, and no withdrawal is possible for 24 hours. `which` in a refusal names the code that was not right.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PhoneChange"];
                };
            };
            responses: {
                /** @description Moved */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.pin_required, auth.pin_token_invalid, auth.restricted */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_same, auth.phone_taken, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_invalid, auth.code_wrong, auth.code_expired, auth.code_used */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, auth.otp_locked */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/closure/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the code that closes the account */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        locale: "fr" | "en";
                    };
                };
            };
            responses: {
                /** @description On its way */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OtpRequested"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, auth.otp_too_soon, auth.otp_send_limit, auth.otp_locked */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.sms_paused */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the account
         * @description Every other device is signed out now; a week later the account is erased. Until then its owner may keep it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Closure"];
                };
            };
            responses: {
                /** @description Closing */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            closesAt: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.pin_required, auth.pin_token_invalid */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.already_closing, auth.store_open, auth.orders_open, auth.money_left, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.code_wrong, auth.code_expired, auth.code_used */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, auth.otp_locked */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Keep the account after all */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It stays */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_closing, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show another portrait
         * @description JPEG, PNG or WebP, 2 MB at most; everything but the picture is cut out of it.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Show no portrait */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Gone */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A portrait
         * @description Its id cannot be guessed and dies with the portrait.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My level, what each level allows, and my papers’ review */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Say my full name and birthday: level 1 */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IdentityDeclaration"];
                };
            };
            responses: {
                /** @description Declared */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.identity_checked, auth.review_open, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.birth_date_invalid, auth.too_young */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identity/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to show papers, or change their kind */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewBegin"];
                };
            };
            responses: {
                /** @description A draft is open */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.identity_not_declared, auth.identity_checked, auth.review_open, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Take the papers back */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Nothing is open any more */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identity/review/documents/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a photo into the draft
         * @description JPEG, PNG or WebP, 4 MB at most, the shorter side at least 480 pixels. Place and camera are cut out of it; it is stored sealed and shown to reviewers only, who are written down.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    side: "front" | "back" | "selfie";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Kept; the one before is gone */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.no_draft, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited, http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identity/review/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the papers in */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A reviewer will look */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.no_draft, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.papers_missing */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My duties, and whether this session gave the second factor
         * @description Answers before the second factor; every other admin route wants it, for 12 hours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Admin"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/second-factor/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a second factor in an authenticator app
         * @description Replaces one that was begun and never confirmed. TOTP: SHA-1, six digits, 30 s.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Begun; confirm it next */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SecondFactorEnrolment"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_set, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm it with the app’s first digits
         * @description This session has then given it. The recovery codes are shown this once; each opens one session without the phone.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SecondFactorConfirmation"];
                };
            };
            responses: {
                /** @description Confirmed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecoveryCodes"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_set, auth.second_factor_not_set, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_wrong, auth.second_factor_used */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/second-factor/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the second factor on this session, for 12 hours
         * @description The same digits never count twice. The fifth wrong try locks it for 15 minutes.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SecondFactorProof"];
                };
            };
            responses: {
                /** @description Given */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_not_set, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_wrong, auth.second_factor_used */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.second_factor_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people
         * @description By number in any spelling, of now or before; by its last four digits or more; by id; by the beginning of the name. Left in the audit without the query.
         */
        get: {
            parameters: {
                query: {
                    query: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            users: components["schemas"]["AdminFoundUser"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person, whole
         * @description Left in the audit.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminUser"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign one of somebody’s devices out
         * @description Ending a session twice is no error.
         */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                    sessionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.account_closed, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/sessions/revoke-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign all of somebody’s devices out */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminReason"];
                };
            };
            responses: {
                /** @description Ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.account_closed, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze an account
         * @description It may read and end its sessions, nothing else. Not one’s own; an owner’s by owners.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminReason"];
                };
            };
            responses: {
                /** @description Frozen */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.account_closed, http.idempotency_conflict, auth.already_frozen */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/unfreeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a frozen account back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminReason"];
                };
            };
            responses: {
                /** @description Given back */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.account_closed, http.idempotency_conflict, auth.not_frozen */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/restrictions/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift every running restriction
         * @description After the person was made sure of: withdrawals and limits are hers again at once.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminReason"];
                };
            };
            responses: {
                /** @description Lifted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lifted: number;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.account_closed, http.idempotency_conflict, auth.not_restricted */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/restore-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a parked account its number back
         * @description Only a number that it had and that nobody has now.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NumberRestored"];
                };
            };
            responses: {
                /** @description Given back */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            phone: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.account_closed, http.idempotency_conflict, auth.not_parked, auth.phone_taken */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/identity/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews that wait, the oldest first
         * @description Decided ones the newest first. `waiting` counts up to a thousand.
         */
        get: {
            parameters: {
                query?: {
                    state?: "submitted" | "approved" | "refused";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reviews: components["schemas"]["AdminQueuedReview"][];
                            next: string | null;
                            waiting: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/identity/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review: what was declared, and which papers there are
         * @description Left in the audit.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminReview"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/identity/reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The papers are hers: level 2
         * @description Never one’s own. Of two reviewers the first decides. Lifts no restriction.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Approved */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.review_decided, auth.account_closed, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/identity/reviews/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The papers do not do, and why */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewRefusal"];
                };
            };
            responses: {
                /** @description Refused */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.review_decided, auth.account_closed, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/identity/documents/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to a photo of somebody’s papers
         * @description For a minute, in this session only. Every link and every look is written down.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Made */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentLink"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/identity/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The photo that a link leads to
         * @description The access token of the session that asked for the link comes with it.
         */
        get: {
            parameters: {
                query?: {
                    expires?: string;
                    signature?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, files.link_invalid, files.link_expired */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what to whom, the newest first
         * @description Owners read all of it; support reads what concerns one person, named as `subject`. Reading about a person is itself left in the trail.
         */
        get: {
            parameters: {
                query?: {
                    subject?: string;
                    actor?: string;
                    action?: string;
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `before`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lines: components["schemas"]["AuditLine"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/topup-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I may top up, with what, and what it costs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TopupOptions"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/topups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My top-ups, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Topup"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Ask my phone’s network for money
         * @description Stored at once; the prompt appears on the phone soon after. Nothing is in the wallet before `state` is `succeeded`. `feeXof` is the fee that was shown.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TopupRequest"];
                };
            };
            responses: {
                /** @description Stored */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Topup"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.fee_changed, payments.too_many_open, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.network_unavailable, payments.phone_invalid, payments.amount_too_small, payments.amount_too_large, payments.over_balance_limit, payments.over_month_limit */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/topups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a top-up */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Topup"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.topup_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send money from my wallet to a phone
         * @description Amount and fee are held at once, and taken when the network says that it paid. The PIN token was given for amount and fee together and for this phone in E.164.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalRequest"];
                };
            };
            responses: {
                /** @description On its way */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Withdrawal"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.device_untrusted, auth.restricted, auth.pin_token_invalid */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.fee_changed, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.insufficient_funds, payments.network_unavailable, payments.phone_invalid, payments.amount_too_small, payments.amount_too_large */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/withdrawals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a withdrawal */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Withdrawal"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.topup_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/mobile-money/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mobile money provider has news of an order */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    provider: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Kept */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            received: boolean;
                        };
                    };
                };
                /** @description payments.webhook_refused, http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.provider_unknown, http.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose money is where, and what needs a person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MoneyOverview"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many alerts are open, how many proposals wait */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alerts: number;
                            proposals: number;
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/alerts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a matter is settled
         * @description Only of kinds that no look at the orders finds to be over.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoneyReason"];
                };
            };
            responses: {
                /** @description Closed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.alert_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.alert_closed, payments.alert_closes_itself */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/orders/{id}/bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down that money which had been paid out came back
         * @description For what a bank or a network says on its statement and the provider does not. The account has the whole again, with the fee.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoneyReason"];
                };
            };
            responses: {
                /** @description Booked */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.not_paid_out */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders that are not over, the oldest first
         * @description What waits for a provider, and what waits in suspense for room or for a person.
         */
        get: {
            parameters: {
                query?: {
                    state?: "created" | "submitted" | "pending" | "verified" | "suspended" | "returning";
                    provider?: string;
                    direction?: "collect" | "payout";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            orders: components["schemas"]["MoneyQueuedOrder"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order with its history, its webhooks and what was booked
         * @description Left in the audit.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MoneyOrder"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/orders/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the provider about it now
         * @description Moves no money by itself: what the provider answers is booked as always.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is asked */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.order_over */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/orders/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put money in suspense into the wallet it was meant for
         * @description Only where the wallet has room. Never one’s own.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoneyReason"];
                };
            };
            responses: {
                /** @description Credited */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.not_suspended, payments.owner_gone */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.over_limit */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/orders/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send money in suspense back to the number it came from
         * @description By a payout of its own, where the provider pays out to the network.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoneyReason"];
                };
            };
            responses: {
                /** @description On its way back */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.not_suspended */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.network_unavailable */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections by hand, the newest first */
        get: {
            parameters: {
                query?: {
                    state?: "proposed" | "confirmed" | "refused" | "withdrawn" | "expired";
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `before`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            adjustments: components["schemas"]["MoneyAdjustment"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Propose a correction; another admin decides within three days */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoneyAdjustmentWish"];
                };
            };
            responses: {
                /** @description Proposed */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.account_unknown, payments.same_account */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One correction; while it is open, with what it would do
         * @description Left in the audit.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MoneyAdjustmentView"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.adjustment_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/adjustment-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Both accounts before and after a correction that is not proposed yet
         * @description Left in the audit.
         */
        get: {
            parameters: {
                query: {
                    /** @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`. */
                    from: string;
                    /** @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`. */
                    to: string;
                    amountXof: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MoneyAdjustmentEffect"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.account_unknown, payments.same_account */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/adjustments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book what another admin proposed
         * @description Where an account cannot bear it, it stays proposed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Booked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            transferSeq: number;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, auth.not_oneself, payments.own_proposal */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.adjustment_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.adjustment_decided */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.insufficient_funds, payments.over_limit */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/adjustments/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to what another admin proposed, and why */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoneyAdjustmentRefusal"];
                };
            };
            responses: {
                /** @description Refused */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, payments.own_proposal */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.adjustment_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.adjustment_decided */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/money/adjustments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one’s own proposal back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Withdrawn */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, payments.not_own_proposal */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.adjustment_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, payments.adjustment_decided */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in my wallet */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Wallet"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went through my wallet, newest first */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `before`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["WalletEntry"][];
                            next: number | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send money to somebody
         * @description The PIN token was given for this amount and this payee. The same key again gets the same receipt.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WalletTransfer"];
                };
            };
            responses: {
                /** @description Sent */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.device_untrusted, auth.pin_token_invalid, auth.restricted */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.payee_unknown, auth.payee_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.id_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description payments.insufficient_funds, payments.over_limit, payments.amount_too_large, payments.to_oneself */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quartiers and landmarks for what somebody types
         * @description Open to everybody; with a token, landmarks lie at the pins that the person corrected. © OpenStreetMap contributors.
         */
        get: {
            parameters: {
                query: {
                    q: string;
                    near?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Place"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/around": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a map around a position shows, the nearest first
         * @description Open to everybody, and the same for all. © OpenStreetMap contributors.
         */
        get: {
            parameters: {
                query: {
                    near: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Place"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My places: home, work, then the others */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SavedPlace"][];
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Keep a place
         * @description Thirty at most, one home and one work among them.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SavedPlaceRequest"];
                };
            };
            responses: {
                /** @description Kept */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedPlace"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.too_many, places.kind_taken, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.label_needed, places.words_too_short, places.phone_invalid, places.landmark_unknown */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say everything of a place anew; its voice and its links stay */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SavedPlaceRequest"];
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedPlace"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.kind_taken, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.label_needed, places.words_too_short, places.phone_invalid, places.landmark_unknown */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Forget a place, with its voice and its links */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Gone */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/places/{id}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hear it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The recording */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "audio/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Say in my own voice how to find it
         * @description WebM, Ogg or MP4, 300 KB at most: what it is, is read from its bytes.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "audio/webm": string;
                    "audio/ogg": string;
                    "audio/mp4": string;
                };
            };
            responses: {
                /** @description Kept */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedPlace"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_audio */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Take the voice away */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Gone */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedPlace"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/places/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give away a link to a place, for thirty days
         * @description Asked again, the same link, for thirty days from then. With and without the phone are two.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlaceShareRequest"];
                };
            };
            responses: {
                /** @description Open */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlaceShare"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Close every link to a place */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Closed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-places/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A place that somebody gave me the link of */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SharedPlace"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description places.share_gone, http.not_found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories, as a list in the order of the tree */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Category"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product and who sells it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/stores/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store, when it is open, and where it delivers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StorePage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/pictures/{id}/{width}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a product */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    width: "160" | "320" | "640";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The image; it never changes under its id */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/avif": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies on the shelves
         * @description `sort=near` gives stores from the nearest, the best of each first; without `near` it is `best`.
         */
        get: {
            parameters: {
                query?: {
                    sort?: "best" | "new" | "cheap" | "dear" | "near";
                    category?: string;
                    store?: string;
                    minXof?: number | null;
                    maxXof?: number | null;
                    inStock?: "yes" | "no";
                    /** @description Only where somebody can buy at this moment. */
                    openNow?: "yes" | "no";
                    /** @description A quartier by its name; only stores that bring things there. */
                    deliversTo?: string;
                    /** @description `lat,lon` in degrees: what is near comes first, or a little sooner. */
                    near?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ProductCard"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.category_unknown, market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look for something
         * @description Spelling is corrected against the words of the shelves; `corrected` then says the line as it was understood. `categories` comes with the first page, and leaves the chosen category aside.
         */
        get: {
            parameters: {
                query: {
                    q: string;
                    category?: string;
                    store?: string;
                    minXof?: number | null;
                    maxXof?: number | null;
                    inStock?: "yes" | "no";
                    /** @description Only where somebody can buy at this moment. */
                    openNow?: "yes" | "no";
                    /** @description A quartier by its name; only stores that bring things there. */
                    deliversTo?: string;
                    /** @description `lat,lon` in degrees: what is near comes first, or a little sooner. */
                    near?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ProductCard"][];
                            next: string | null;
                            corrected: string | null;
                            categories: {
                                category: string;
                                count: number;
                            }[];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.category_unknown, market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to choose from, on the shelves or among what a line finds */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    category?: string;
                    store?: string;
                    minXof?: number | null;
                    maxXof?: number | null;
                    inStock?: "yes" | "no";
                    /** @description Only where somebody can buy at this moment. */
                    openNow?: "yes" | "no";
                    /** @description A quartier by its name; only stores that bring things there. */
                    deliversTo?: string;
                    /** @description `lat,lon` in degrees: what is near comes first, or a little sooner. */
                    near?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counted. Categories leave the chosen category aside, stores the chosen store */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Facets"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.category_unknown, market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a line may go on */
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: string[];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/stores/{slug}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a store */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Followed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.too_many_followed, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Follow it no more */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Not followed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/followed-stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stores that I follow, the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FollowedStore"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stores that I act for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnStore"][];
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Begin the application of a new store
         * @description A draft that nobody else sees. Five stores a person at most.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreApplication"];
                };
            };
            responses: {
                /** @description Begun */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.category_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.too_many_stores, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store as its members keep it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Give up a store that was never open; its papers go */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Given up */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change what is said of a store, as far as it is named
         * @description What an application is judged by stands still while it waits.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreChange"];
                };
            };
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.category_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.application_waits */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/business/stores/{storeId}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say the whole week anew, and the days that are not like it */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreHours"];
                };
            };
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.hours_backward, market.hours_overlap */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say anew where the store delivers, and for how much */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreZones"];
                };
            };
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.zone_twice */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether and how the store offers hours besides now */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreSlots"];
                };
            };
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close until a moment, whatever the hours say */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StorePause"];
                };
            };
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.pause_out_of_range */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** End the pause */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a photo into the application
         * @description JPEG, PNG or WebP, 4 MB at most, the shorter side at least 480 pixels. Place and camera are cut out of it; it is stored sealed and shown to reviewers only, who are written down.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    kind: "id_card" | "premises" | "registration";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Kept; the one before is gone */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.application_waits, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the application in */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.papers_missing */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the application back, to change it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The store as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreSettings"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for the store, and whom its owner invited */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; invitations are for the owner only */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            members: components["schemas"]["StoreMember"][];
                            invitations: components["schemas"]["SentInvitation"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/members/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a number a role in the store
         * @description For two weeks. Whether the number has an account is not told.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvitationRequest"];
                };
            };
            responses: {
                /** @description Sent */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SentInvitation"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.already_member, market.already_invited, market.too_many_members, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/members/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an offer back */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Taken back, or over already */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.invitation_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Send a member away, or leave
         * @description The owner cannot leave before she has handed the store over.
         */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Gone */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.member_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.owner_stays, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Give a member another role, or the store
         * @description Who hands the store over becomes a manager of it.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MemberChange"];
                };
            };
            responses: {
                /** @description Changed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.member_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.owner_stays, http.idempotency_conflict, market.too_many_stores */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/business/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my number is offered */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["StoreInvitation"][];
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/invitations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the store */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Joined */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            storeId: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.invitation_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.invitation_over, market.already_member, market.too_many_members, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/invitations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Said */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.invitation_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.invitation_over, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stores that wait for a reviewer, the oldest first
         * @description Others the newest first. `waiting` counts up to a thousand.
         */
        get: {
            parameters: {
                query?: {
                    state?: "submitted" | "open" | "refused" | "suspended" | "closed";
                    /** @description A part of the name or the quartier. */
                    q?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stores: components["schemas"]["AdminQueuedStore"][];
                            next: string | null;
                            waiting: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One store: what was said of it, and which papers there are
         * @description Left in the audit.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminStore"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The store opens to the public
         * @description Never one’s own. Of two reviewers the first decides.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Decided */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, market.own_store */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The application does not do, and why */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreRefusal"];
                };
            };
            responses: {
                /** @description Decided */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, market.own_store */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an open store from the public */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreReason"];
                };
            };
            responses: {
                /** @description Decided */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, market.own_store */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a suspended store back to the public */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreReason"];
                };
            };
            responses: {
                /** @description Decided */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, market.own_store */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.not_in_this_state, http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/documents/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to a photo of a store’s papers
         * @description For a minute, in this session only. Every link and every look is written down.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Made */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StorePaperLink"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.paper_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stores/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The photo that a link leads to
         * @description The access token of the session that asked for the link comes with it.
         */
        get: {
            parameters: {
                query?: {
                    expires?: string;
                    signature?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The image */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, files.link_invalid, files.link_expired */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.paper_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/categories/{slug}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What products of a category may say of themselves
         * @description Its ancestors’ first, then its own. `isLeaf`: products lie here; elsewhere only below.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isLeaf: boolean;
                            items: components["schemas"]["CategoryAttribute"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.category_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many products my store has */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counted; `low` are those that run low and are not archived */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draft: number;
                            active: number;
                            archived: number;
                            low: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My store’s products, drafts too
         * @description Without `state`, what is not archived. `q`: words of a title, or how a SKU begins.
         */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "active" | "archived";
                    q?: string;
                    category?: string;
                    low?: "yes" | "no";
                    sort?: "changed" | "title" | "price" | "stock";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["StoreProductLine"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.category_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Put a product on the shelf
         * @description Active where something of it is for sale; a draft until then.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreProductRequest"];
                };
            };
            responses: {
                /** @description Kept */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreProduct"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.sku_taken */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.title_too_short, market.category_not_for_products, market.attribute_unknown, market.attribute_invalid, market.options_unclear, market.variant_twice, market.sku_twice, market.was_not_dearer, market.nothing_for_sale */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do one thing to many products
         * @description To those that bear it; of the others `refused` says why not: `market.product_unknown`, `market.nothing_for_sale`, `market.price_out_of_range`, `market.stock_too_high`. In another category a product keeps the attributes that it understands.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkEditRequest"];
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkEditOutcome"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.category_not_for_products */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/bulk/{editId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take such an edit back
         * @description Once, within a day. What somebody changed since stays: `market.changed_meanwhile` in `refused`, `market.stock_promised` where added stock is promised to buyers.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    editId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Taken back */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkEditOutcome"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.edit_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.edit_undone */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product, whatever its state */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreProduct"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Say everything of a product anew
         * @description Its pictures and its stock stay. Variants that are not named any more are taken off the shelf. A refusal `market.changed_meanwhile` tells the present `version`.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StoreProductChange"];
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreProduct"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown, market.variant_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.sku_taken, market.variant_promised */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.title_too_short, market.category_not_for_products, market.attribute_unknown, market.attribute_invalid, market.options_unclear, market.variant_twice, market.sku_twice, market.was_not_dearer, market.nothing_for_sale */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A draft like it, under another title
         * @description Without stock and without numbers; its pictures are copied, and `processing` until then.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example Pagne wax 6 yards */
                        title: string;
                    };
                };
            };
            responses: {
                /** @description Kept */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreProduct"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.title_too_short */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a product’s stock moved, newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["StockMovement"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/variants/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a variant’s stock, or say what was counted
         * @description What buyers were promised cannot go. A count that finds what was known writes no movement: `movementId` is null.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StockMoveRequest"];
                };
            };
            responses: {
                /** @description Moved */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            movementId: string | null;
                            delta: number;
                            onHand: number;
                            reserved: number;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.variant_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.stock_promised */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.reason_mismatch, market.stock_too_high */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture
         * @description JPEG, PNG or WebP, 8 MB at most, eight a product: what it is, is read from its bytes. The worker draws it again; until then it is `processing` and only the store sees it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Kept */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StorePicture"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.too_many_pictures */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/{id}/pictures/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show its pictures in another order
         * @description All of them, each once; where others came or went meanwhile, nothing moves.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description So they stand */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pictures: components["schemas"]["StorePicture"][];
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/products/{id}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a picture away */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Those that stay */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pictures: components["schemas"]["StorePicture"][];
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.product_unknown, market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest imports, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CatalogueImport"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Send a spreadsheet of products
         * @description CSV (UTF-8 or Latin, separated by semicolons, commas or tabs) or XLSX, 8 MB and 20,000 rows at most: what it is, is read from its bytes. Nothing is written before it is asked for.
         */
        post: {
            parameters: {
                query?: {
                    fileName?: string;
                };
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description Kept, and being read */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, market.import_not_a_table */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import, and how far it is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.import_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with which rows */
        get: {
            parameters: {
                query?: {
                    /** @description What the page before gave as `next`. */
                    after?: string;
                };
                header?: never;
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description In the order of the file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportErrorPage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.import_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what the columns hold, and try all rows without writing */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportMapping"];
                };
            };
            responses: {
                /** @description Being checked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.import_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.not_in_this_state */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.import_mapping_unclear, market.import_field_twice, market.import_nothing_names_products */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write what was tried
         * @description With wrong rows only where `onlyGood` asks for the others without them. A product is written whole or not at all.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        onlyGood: boolean;
                    };
                };
            };
            responses: {
                /** @description Being written */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.import_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.not_in_this_state, market.import_has_errors */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it; what was written stays */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.import_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.not_in_this_state */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/export/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A spreadsheet to fill in */
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                    /** @description Adds columns for what products of it may say of themselves. */
                    category?: string;
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file to keep */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole catalogue as a spreadsheet
         * @description A row for each variant. Sent back as it is, it changes nothing.
         */
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file to keep */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/previews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a product, for a shared link */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The picture as JPEG; it never changes under its id */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/jpeg": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/checkouts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a cart would cost now, and what stands in its way
         * @description For guests, too. Holds nothing. Without a quartier no delivery fee is known. Of every code that was sent it says what it takes off, or why it takes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckoutPreviewRequest"];
                };
            };
            responses: {
                /** @description As it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckoutPreview"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/stores/{slug}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hours that a store offers besides now
         * @description Whole hours in the order of time; empty for a store that offers none.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As they are now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OfferedSlot"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/checkouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checkout for which my phone is waited, if there is one */
        get: {
            parameters: {
                query: {
                    state: "awaiting_payment";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One, or none */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CheckoutPage"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Buy a cart: one order a store, all or nothing
         * @description By wallet with a PIN token given for `expectedTotalXof` and the payee `checkout`; the money waits in escrow until the goods are handed over. By `mobile_money` the phone that is named is asked: the answer’s `state` is `awaiting_payment`, and the stores hear of it when the money is here. The same key again gets the same answer. Where anything differs from what was agreed to, nothing is bought: ask the preview again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckoutRequest"];
                };
            };
            responses: {
                /** @description Bought */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checkout"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, auth.pin_required, auth.pin_token_invalid, auth.device_untrusted, auth.restricted */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.cart_changed, market.out_of_stock, market.store_closed, market.slot_gone, market.zone_not_served, market.below_minimum, market.cash_refused, market.payment_under_way */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.place_missing, market.phone_invalid, market.phone_missing, payments.insufficient_funds, payments.network_unavailable, payments.amount_too_small, payments.amount_too_large */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/checkouts/{checkoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a checkout of mine */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    checkoutId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckoutPage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.checkout_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/checkouts/{checkoutId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what my phone is still asked for
         * @description What the phone pays all the same goes to the wallet.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    checkoutId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Cancelled */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckoutPage"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.checkout_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.checkout_over */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My orders, the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OrderRow"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My order: its lines, its steps, the code to hand over by */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderPage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an order back that no store has answered yet
         * @description What was paid is back in the wallet at once.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Cancelled */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderPage"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.too_late_to_cancel */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A column of the store’s board
         * @description What waits and what is in hand the oldest first, what is planned by its hour, what is done the newest first.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    state?: "waiting" | "planned" | "working" | "done";
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["StoreOrderRow"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many orders wait and are in hand */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrderCounts"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order of the store; never with its code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes, to all lines or to some */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        /** @default [] */
                        refusedLineIds?: string[];
                        /** @description Until it is ready; else what the store always needs. */
                        minutes?: number;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.line_unknown, market.all_lines_refused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no: everything goes back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        /** @enum {string} */
                        reason: "out_of_stock" | "too_busy" | "closing" | "too_far" | "other";
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is being prepared */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is ready */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The store’s courier leaves with it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand over by the customer’s code */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.code_wrong */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.code_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody took it: goods and money go back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        /** @enum {string} */
                        reason: "absent" | "unreachable" | "wrong_place" | "refused" | "other";
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give money back of yourself */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        /** @description Without it off all goods in proportion, then off the delivery. */
                        lineId?: string;
                        amountXof: number;
                        /** @enum {string} */
                        reason: "missing" | "damaged" | "wrong" | "late" | "goodwill" | "other";
                        /** @default  */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.line_unknown, market.refund_too_large, payments.insufficient_funds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My order as a paper */
        get: {
            parameters: {
                query?: {
                    language?: "fr" | "en";
                };
                header?: never;
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file; it carries neither the code nor a number whole */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order of the store as a paper */
        get: {
            parameters: {
                query?: {
                    language?: "fr" | "en";
                };
                header?: never;
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file; it carries neither the code nor a number whole */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the store and I said about an order */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderTalk"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Write to the store about an order
         * @description Until 30 days after its last step.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrderMessageRequest"];
                };
            };
            responses: {
                /** @description Said */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderMessage"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.talk_closed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/messages/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have seen what the store wrote, up to a message */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SeenMessages"];
                };
            };
            responses: {
                /** @description Noted */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My orders with messages that I have not seen */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["UnreadMessages"][];
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the customer and the store said about an order */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderTalk"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Write to the customer of an order */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrderMessageRequest"];
                };
            };
            responses: {
                /** @description Said */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderMessage"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.talk_closed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/orders/{orderId}/messages/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The store has seen what the customer wrote, up to a message */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SeenMessages"];
                };
            };
            responses: {
                /** @description Noted */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store’s orders with messages that nobody of it has seen */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["UnreadMessages"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to carry, with no more of it than a courier needs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Delivery"][];
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/deliveries/{orderId}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I leave with it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Done; what is left to carry */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Delivery"][];
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/deliveries/{orderId}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is handed over by the customer’s code */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Done; what is left to carry */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Delivery"][];
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.code_wrong */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.code_locked */
                423: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/deliveries/{orderId}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody took it: goods and money go back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the order that you saw. */
                        version: number;
                        /** @enum {string} */
                        reason: "absent" | "unreachable" | "wrong_place" | "refused" | "other";
                    };
                };
            };
            responses: {
                /** @description Done; what is left to carry */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Delivery"][];
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the store has, will have and owes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreMoney"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today so far beside the same weekday a week ago */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreToday"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was paid out, or was to be, the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["StorePayout"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Send the balance to a phone
         * @description The owner’s alone. The sum is held at once, and taken when the network says that it paid; where it says that it will not, the balance is whole again. The PIN token was given for the sum and for this phone in E.164. One at a time.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StorePayoutRequest"];
                };
            };
            responses: {
                /** @description On its way */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StorePayout"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low, auth.device_untrusted, auth.restricted, auth.pin_token_invalid */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.payout_under_way, market.nothing_to_pay_out, market.balance_changed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.phone_invalid, payments.insufficient_funds, payments.network_unavailable */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/money/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month of sales and of refunds after them, the newest first */
        get: {
            parameters: {
                query: {
                    month: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; the sums are of the whole month */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreStatement"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/money/statement/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same month as a spreadsheet, or as a paper */
        get: {
            parameters: {
                query: {
                    month: string;
                    format: "csv" | "xlsx" | "pdf";
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/money/settle-cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay the commission owed for cash out of the balance
         * @description The owner’s alone. As far as the balance goes, and no more than is owed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettleCashRequest"];
                };
            };
            responses: {
                /** @description Settled */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CashSettlement"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.nothing_to_settle, market.balance_changed, market.payment_under_way */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I reported of my order, and what I may still report */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found, the newest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderReturns"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Say what is wrong with goods that I received
         * @description Within 7 days of the handing over, one at a time an order. The store answers within 48 hours; its silence brings it before the platform.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReturnWish"];
                };
            };
            responses: {
                /** @description Opened; photos follow one by one */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.not_received, market.return_too_late, market.return_open_already, market.return_too_many */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.line_unknown */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/returns/{returnId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a store’s refusal to the platform
         * @description Within 48 hours of the refusal.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the return that you saw. */
                        version: number;
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.return_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/returns/{returnId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it be, as long as nobody has decided */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the return that you saw. */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.return_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/returns/{returnId}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a photo of what is wrong
         * @description JPEG, PNG or WebP, 8 MB at most, five a side: what it is, is read from its bytes. Place and camera are cut out of it; it is stored sealed, for its two sides and the platform alone.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Kept; the return as it is now */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.return_moved_on, market.too_many_pictures */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/returns/{returnId}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a photo that I or the store showed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    returnId: string;
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The photo */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.return_unknown, market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers reported of their orders
         * @description What waits for the store the oldest first, the rest the newest first. A manager’s and up. What nobody answers for 48 hours goes to the platform.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    state?: "waiting" | "disputed" | "done";
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["StoreReturn"][];
                            next: string | null;
                            waiting: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns/{returnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a customer reported, with what both sides showed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreReturn"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns/{returnId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree: money goes back at once, or an arrangement is told in words */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the return that you saw. */
                        version: number;
                        /** @description Off the goods in question; 0 for an arrangement without money, told in words. */
                        amountXof: number;
                        /** @default  */
                        note?: string;
                        /**
                         * @description The goods lie on the shelf again. What was missing never does.
                         * @default false
                         */
                        restock?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.return_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.refund_too_large, market.return_needs_words, payments.insufficient_funds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns/{returnId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no, and why: its customer reads it, and may take it to the platform */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the return that you saw. */
                        version: number;
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.return_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns/{returnId}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell the platform the store’s side, as long as it has not judged */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Done; as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.return_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns/{returnId}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a photo of the store’s side
         * @description JPEG, PNG or WebP, 8 MB at most, five a side: what it is, is read from its bytes. Place and camera are cut out of it; it is stored sealed, for its two sides and the platform alone.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    returnId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Kept; the return as it is now */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StoreReturn"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.return_moved_on, market.too_many_pictures */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/returns/{returnId}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a photo that the customer or the store showed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    storeId: string;
                    returnId: string;
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The photo */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.return_unknown, market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/payout-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Have the balance paid out every week by itself
         * @description The owner’s alone. From eight in the morning of that day, in Lomé. The PIN token was given for the most that a payout may be, and for this phone in E.164.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PayoutPlanRequest"];
                };
            };
            responses: {
                /** @description From now on */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PayoutPlan"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low, auth.device_untrusted, auth.restricted, auth.pin_token_invalid */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.phone_invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Pay nothing out by itself any more */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Nothing leaves by itself */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/commission-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay from a phone what is owed of sales in cash
         * @description Managers and the owner. The phone that is named is asked; what it pays makes room for cash again. One at a time.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommissionPaymentRequest"];
                };
            };
            responses: {
                /** @description Asked */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommissionPayment"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.nothing_owed, market.payment_under_way */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.phone_invalid, payments.network_unavailable, payments.amount_too_small, payments.amount_too_large */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What those say who received it, the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewPage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.product_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/stores/{slug}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers say of a store’s goods, the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewPage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I said of the lines of my order, and what I may say */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orderId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The order’s lines, and what is said of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnReviews"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/orders/{orderId}/lines/{lineId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how a line was that I received; or say it anew
         * @description For 30 days after the first time.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    orderId: string;
                    lineId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewWish"];
                };
            };
            responses: {
                /** @description The order’s lines, and what is said of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnReviews"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.own_store */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.not_received, market.review_closed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.line_unknown */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/reviews/{reviewId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the platform to look at a review
         * @description Twice is once. Nobody else is told.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    reviewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewReport"];
                };
            };
            responses: {
                /** @description Reported */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.review_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/review-pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo beside a review that everybody may read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The photo */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/reviews/{reviewId}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a photo beside my review
         * @description JPEG, PNG or WebP, 8 MB at most, four a review: what it is, is read from its bytes. Place and camera are cut out of it. Everybody sees it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    reviewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Kept */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.review_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.review_closed, market.too_many_pictures */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.body_too_large, files.too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description files.empty, files.not_an_image, files.too_many_pixels, files.too_small, files.damaged */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/market/reviews/{reviewId}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a photo away from my review */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    reviewId: string;
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is gone */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.review_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.review_closed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers say of the store’s goods, the newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewPage"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/reviews/{reviewId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The store’s word to a review; the last one stands */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    reviewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewReply"];
                };
            };
            responses: {
                /** @description Said */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, auth.account_frozen, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.review_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews that somebody holds something against, the newest first
         * @description Or those that are hidden, or all. `waiting` counts up to a thousand.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    queue?: "reported" | "hidden" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AdminGoodsReview"][];
                            next: string | null;
                            waiting: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reviews/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Only its author sees it from now on, and why */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewHiding"];
                };
            };
            responses: {
                /** @description Decided; the reports are answered */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.review_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reviews/{id}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It stands; one that was hidden is seen again */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Decided; the reports are answered */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.review_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders of all stores, the newest first
         * @description `q`: the number of an order or of a phone, or the id of an order, a person or a store; then `queue` counts for nothing.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    queue?: "all" | "open" | "late" | "locked";
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AdminOrderRow"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order with everything about it but its code; the look is written down */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminOrder"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an order of which nothing has left the shop: all money goes back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminOrderCancel"];
                };
            };
            responses: {
                /** @description Ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code for one that was tried too often; the customer sees it, you do not */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminOrderUnlock"];
                };
            };
            responses: {
                /** @description Renewed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on, market.code_not_locked */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give money back in the platform’s name, from the store’s and our share */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdminOrderRefund"];
                };
            };
            responses: {
                /** @description Given back */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdminOrder"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.order_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.order_moved_on, market.cash_is_the_stores */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.line_unknown, market.refund_too_large, payments.insufficient_funds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/commission-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the platform keeps of a sale: what was, is and will be
         * @description The first that fits counts: the store’s category, the store, the category or the nearest above it, everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CommissionRate"][];
                        };
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Set a rate from now or from later on; orders that exist keep theirs */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommissionRateWish"];
                };
            };
            responses: {
                /** @description Set */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, market.category_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.rate_there_already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.rate_in_the_past, market.rate_for_everybody_stays */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/commission-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a rate that has not begun */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Taken back */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required, http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.rate_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.rate_in_the_past */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers and stores do not agree about
         * @description What waits for a word the longest first, what has one the newest first.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    queue?: "open" | "done";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Dispute"][];
                            next: string | null;
                            waiting: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dispute with what both sides say and show; the look is written down */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dispute"];
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/disputes/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide: so much goes back, or nothing; both sides read why
         * @description From the store’s and our share, as any refund. Of an order paid in cash the store gives it back by its own hand.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            responses: {
                /** @description Decided */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dispute"];
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete, market.own_store, auth.not_oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.return_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, market.changed_meanwhile, market.return_moved_on */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.refund_too_large, payments.insufficient_funds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/disputes/{id}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo that one of the sides shows */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pictureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The photo */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/*": string;
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.picture_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is offered at this store, the newest first
         * @description Its own, and those of the platform that count here alone.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Those that are over. */
                    over?: "true" | "false";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after` */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Promotion"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Offer something, paid by the store
         * @description What is offered never changes: end it, and make another one.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPromotion"];
                };
            };
            responses: {
                /** @description Made */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, promotions.code_taken, promotions.too_many_open */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description promotions.code_invalid, promotions.target_unknown, promotions.minimum_below_amount, promotions.ends_before_start */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business/stores/{storeId}/promotions/{promotionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change when and how often it counts */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    promotionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PromotionChange"];
                };
            };
            responses: {
                /** @description Changed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, promotions.unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, promotions.changed_meanwhile, promotions.over, promotions.limit_below_use */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description promotions.ends_before_start, promotions.limits_stay */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** End it for good; what was bought with it stays bought */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    storeId: string;
                    promotionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Over */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.registration_incomplete, market.role_too_low, auth.account_frozen */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown, promotions.unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.rate_limited */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the platform offers, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Those that are over. */
                    over?: "true" | "false";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `after` */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Promotion"][];
                            next: string | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Offer something in the platform’s name
         * @description At every store the platform pays all of it. Where a store is to bear a part it is named, and has agreed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPlatformPromotion"];
                };
            };
            responses: {
                /** @description Made */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description market.store_unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, promotions.code_taken, promotions.too_many_open */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description promotions.code_invalid, promotions.target_unknown, promotions.minimum_below_amount, promotions.ends_before_start, promotions.payer_unclear */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/promotions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change when and how often it counts */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PromotionChange"];
                };
            };
            responses: {
                /** @description Changed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description promotions.unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict, promotions.changed_meanwhile, promotions.over, promotions.limit_below_use */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description promotions.ends_before_start, promotions.limits_stay */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** End it for good; what was bought with it stays bought */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description Made by the sender, the same on every retry. Kept for seven days. */
                    "idempotency-key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Over */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description http.invalid_request, http.idempotency_key_required */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated, auth.session_ended */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.forbidden, auth.second_factor_required, auth.account_frozen, auth.registration_incomplete */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description promotions.unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description http.idempotency_conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened after sequence n, oldest first
         * @description The truth behind every push and socket: ask again with `last` until it is empty.
         */
        get: {
            parameters: {
                query?: {
                    after?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            events: components["schemas"]["Event"][];
                            last: number;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My account’s history, newest first */
        get: {
            parameters: {
                query?: {
                    before?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found; `next` is the next page’s `before`, null on the last page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Event"][];
                            next: number | null;
                        };
                    };
                };
                /** @description http.invalid_request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description auth.unauthenticated */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which profile and version answers here
         * @description Apps show by it that they are a demonstration. May be up to five minutes old.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["About"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        OtpRequested: {
            phone: string;
            expiresInMs: number;
            resendInMs: number;
            codeLength: number;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; translate by it. */
            code: string;
            detail?: string;
            requestId: string;
            fields?: {
                path: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        OtpRequest: {
            /**
             * @description As people write it.
             * @example 90 11 22 33
             */
            phone: string;
            /**
             * Format: uuid
             * @description Random, made once by the app and kept on the device.
             */
            deviceId: string;
            /** @enum {string} */
            locale: "fr" | "en";
        };
        Session: {
            accessToken: string;
            expiresInMs: number;
            user: components["schemas"]["User"];
        };
        User: {
            id: string;
            phone: string;
            name: string | null;
            /** @enum {string} */
            language: "fr" | "en";
            roles: ("CLIENT" | "DRIVER" | "STORE_OWNER" | "ADMIN")[];
            registered: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Under the API’s own address. */
            photoUrl: string | null;
            /**
             * Format: date-time
             * @description When it will be erased.
             */
            closesAt: string | null;
            /** @description Reads only, until support unfreezes it. */
            frozen: boolean;
        };
        OtpVerify: {
            /**
             * @description As people write it.
             * @example 90 11 22 33
             */
            phone: string;
            /**
             * Format: uuid
             * @description Random, made once by the app and kept on the device.
             */
            deviceId: string;
            code: string;
            /**
             * Format: password
             * @description Opens a dormant account.
             */
            pin?: string;
            /** @description The number is mine now, the dormant account is not. */
            startFresh?: boolean;
        };
        Refresh: {
            /**
             * Format: uuid
             * @description Random, made once by the app and kept on the device.
             */
            deviceId: string;
        };
        Registration: {
            name: string;
            /** @enum {string} */
            language: "fr" | "en";
            termsVersion: string;
            privacyVersion: string;
        };
        ProfileChange: {
            name?: string;
            /** @enum {string} */
            language?: "fr" | "en";
        };
        DeviceSession: {
            id: string;
            /** @example Chrome · Android */
            device: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            usedAt: string;
            current: boolean;
            /** @description The first device, or the PIN was given on it. */
            trusted: boolean;
        };
        Security: {
            /** @enum {string} */
            pin: "none" | "set" | "locked";
            attemptsLeft: number;
            /** @description False: the PIN comes first. */
            deviceTrusted: boolean;
            /**
             * Format: date-time
             * @description Until then no withdrawal, and the limits of level 0.
             */
            restrictedUntil: string | null;
            identityLevel: number;
            limits: {
                balanceMaxXof: number;
                topupMonthMaxXof: number;
            };
        };
        PinChange: {
            /** Format: password */
            pin: string;
            /** Format: password */
            currentPin?: string;
        };
        PinGrant: {
            pinToken: string | null;
            expiresInMs: number;
        };
        PinProof: {
            /** @enum {string} */
            purpose: "device";
            /** Format: password */
            pin: string;
        } | {
            /** @enum {string} */
            purpose: "change_phone";
            /** Format: password */
            pin: string;
        } | {
            /** @enum {string} */
            purpose: "close_account";
            /** Format: password */
            pin: string;
        } | {
            /** @enum {string} */
            purpose: "payment";
            /** Format: password */
            pin: string;
            amountXof: number;
            payee: string;
        };
        OwnCodeRequest: {
            /** @enum {string} */
            locale: "fr" | "en";
        };
        PinReset: {
            code: string;
            /** Format: password */
            pin: string;
        };
        PhoneChangeRequest: {
            /**
             * @description As people write it.
             * @example 90 11 22 33
             */
            phone: string;
            oldNumberAtHand: boolean;
            /** @enum {string} */
            locale: "fr" | "en";
        };
        PhoneChange: {
            /**
             * @description As people write it.
             * @example 90 11 22 33
             */
            phone: string;
            code: string;
            oldCode?: string;
            pinToken?: string;
        };
        Closure: {
            code: string;
            pinToken?: string;
        };
        Identity: {
            /** @description 0 none, 1 declared, 2 checked. */
            level: number;
            levels: {
                level: number;
                balanceMaxXof: number;
                topupMonthMaxXof: number;
            }[];
            declaration: {
                fullName: string;
                /** Format: date */
                birthDate: string;
            } | null;
            review: components["schemas"]["IdentityReview"];
        };
        /** @description The newest one. */
        IdentityReview: {
            /** @enum {string} */
            state: "draft" | "submitted" | "approved" | "refused" | "withdrawn";
            /** @enum {string} */
            documentKind: "national_card" | "passport" | "voter_card" | "residence_card" | "driving_licence";
            sidesNeeded: ("front" | "back" | "selfie")[];
            sidesPresent: ("front" | "back" | "selfie")[];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            refusalReason: "unreadable" | "wrong_document" | "expired" | "name_differs" | "face_differs" | "other" | null;
            refusalNote: string | null;
        } | null;
        IdentityDeclaration: {
            /** @description As on the papers. */
            fullName: string;
            /** Format: date */
            birthDate: string;
        };
        ReviewBegin: {
            /** @enum {string} */
            documentKind: "national_card" | "passport" | "voter_card" | "residence_card" | "driving_licence";
        };
        Admin: {
            id: string;
            name: string | null;
            phone: string;
            duties: ("owner" | "support" | "reviewer")[];
            /** @description What these duties allow: buttons are drawn from it. */
            acts: ("read_self" | "use_second_factor" | "search_users" | "view_user" | "end_sessions" | "freeze" | "lift_restrictions" | "restore_number" | "view_user_audit" | "view_audit" | "review_identity" | "review_stores" | "moderate_reviews" | "view_orders" | "settle_orders" | "judge_disputes" | "view_commission" | "set_commission" | "manage_promotions" | "view_money" | "settle_money" | "adjust_ledger")[];
            secondFactor: {
                enrolled: boolean;
                passed: boolean;
                /** Format: date-time */
                passedUntil: string | null;
            };
        };
        SecondFactorEnrolment: {
            /** @description Base32, for who cannot scan. */
            secret: string;
            /** @description To be shown as a QR code. */
            otpauthUrl: string;
        };
        RecoveryCodes: {
            /**
             * @example [
             *       "7QK2M-X9D4T"
             *     ]
             */
            recoveryCodes: string[];
        };
        SecondFactorConfirmation: {
            code: string;
        };
        SecondFactorProof: {
            code: string;
        } | {
            recoveryCode: string;
        };
        AdminFoundUser: {
            id: string;
            name: string | null;
            /** @description Null once the account was closed or lost its number. */
            phone: string | null;
            /**
             * @description `parked`: its number went to somebody else.
             * @enum {string}
             */
            state: "active" | "parked" | "closed";
            identityLevel: number;
            frozen: boolean;
            registered: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            closesAt: string | null;
        };
        AdminUser: components["schemas"]["AdminFoundUser"] & {
            /** @enum {string} */
            language: "fr" | "en";
            roles: ("CLIENT" | "DRIVER" | "STORE_OWNER" | "ADMIN")[];
            /** Format: date-time */
            registeredAt: string | null;
            /** Format: date-time */
            parkedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the law keeps a closed account.
             */
            keptUntil: string | null;
            photoUrl: string | null;
            declaration: {
                fullName: string;
                /** Format: date */
                birthDate: string;
            } | null;
            /** @enum {string} */
            pin: "none" | "set" | "locked";
            /** @description Live ones first, then the last twenty that ended. */
            sessions: components["schemas"]["AdminSession"][];
            freezes: components["schemas"]["AdminFreeze"][];
            restrictions: components["schemas"]["AdminRestriction"][];
            memberships: components["schemas"]["AdminMembership"][];
            formerPhones: {
                phone: string;
                /** Format: date-time */
                leftAt: string;
                /** @enum {string} */
                reason: "changed" | "parked" | "closed";
            }[];
        };
        AdminSession: {
            id: string;
            device: string;
            trusted: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            usedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            endReason: "signed_out" | "replaced" | "refresh_reused" | "revoked" | "revoked_by_admin" | "account_closed" | "number_recycled" | "expired" | null;
        };
        AdminFreeze: {
            reason: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            frozenByName: string | null;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBy: string | null;
            liftedByName: string | null;
            liftReason: string | null;
        };
        AdminRestriction: {
            /** @enum {string} */
            reason: "new_device" | "pin_forgotten" | "number_changed";
            device: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            liftedAt: string | null;
            running: boolean;
        };
        AdminMembership: {
            /** @enum {string} */
            scope: "platform";
            /** @enum {string} */
            role: "owner" | "support" | "reviewer";
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        AdminReason: {
            /** @example Signalé volé par son propriétaire, vérifié au téléphone */
            reason: string;
        };
        NumberRestored: {
            /** @example Signalé volé par son propriétaire, vérifié au téléphone */
            reason: string;
            /**
             * @description One it had; the last one where absent.
             * @example 90 11 22 33
             */
            phone?: string;
        };
        AdminQueuedReview: {
            id: string;
            userId: string;
            /** @enum {string} */
            state: "submitted" | "approved" | "refused";
            fullName: string;
            /** @enum {string} */
            documentKind: "national_card" | "passport" | "voter_card" | "residence_card" | "driving_licence";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            /** @enum {string|null} */
            refusalReason: "unreadable" | "wrong_document" | "expired" | "name_differs" | "face_differs" | "other" | null;
        };
        AdminReview: components["schemas"]["AdminQueuedReview"] & {
            /** Format: date */
            birthDate: string;
            profileName: string | null;
            /** Format: date-time */
            userCreatedAt: string;
            refusalNote: string | null;
            sidesNeeded: ("front" | "back" | "selfie")[];
            documents: components["schemas"]["AdminDocument"][];
            earlier: components["schemas"]["AdminEarlierReview"][];
        };
        AdminDocument: {
            id: string;
            /** @enum {string} */
            side: "front" | "back" | "selfie";
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/webp";
            sizeBytes: number;
            widthPx: number;
            heightPx: number;
        };
        AdminEarlierReview: components["schemas"]["AdminQueuedReview"] & {
            refusalNote: string | null;
        };
        ReviewRefusal: {
            /** @enum {string} */
            reason: "unreadable" | "wrong_document" | "expired" | "name_differs" | "face_differs" | "other";
            /** @description The person reads it. */
            note?: string;
        };
        DocumentLink: {
            /** @description Under the API’s own address. */
            url: string;
            expiresInMs: number;
        };
        AuditLine: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @example user:0190b6a5-… */
            actor: string;
            actorName: string | null;
            /** @example auth.admin_freeze */
            action: string;
            subject: string | null;
            subjectName: string | null;
            /** @description `done`, or the code of the refusal. */
            outcome: string;
            requestId: string;
            detail: {
                [key: string]: string | number | boolean;
            } | null;
        };
        TopupOptions: {
            networks: {
                network: components["schemas"]["MobileNetwork"];
                available: boolean;
            }[];
            minXof: number;
            /** @description The most that can come in now; 0 at a limit. */
            maxXof: number;
            limits: {
                identityLevel: number;
                balanceMaxXof: number;
                monthMaxXof: number;
                monthUsedXof: number;
            };
            fees: components["schemas"]["FeeBand"][];
            remembered: {
                phone: string;
                /** @enum {string|null} */
                network: "mixx" | "moov" | null;
            };
            suggestedXof: number[];
        };
        /** @enum {string} */
        MobileNetwork: "mixx" | "moov";
        FeeBand: {
            fromXof: number;
            fixedXof: number;
            basisPoints: number;
        };
        Topup: {
            id: string;
            amountXof: number;
            feeXof: number;
            /** @description Null until it has come. */
            creditedXof: number | null;
            network: components["schemas"]["MobileNetwork"];
            phone: string;
            /** @enum {string} */
            state: "sending" | "waiting" | "succeeded" | "failed" | "expired" | "suspended" | "returning" | "returned";
            /** @enum {string|null} */
            reason: "declined" | "canceled" | "refused" | "no_answer" | "over_limit" | "amount_differs" | null;
            mayStillSucceed: boolean;
            waitedMs: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        TopupRequest: {
            network: components["schemas"]["MobileNetwork"];
            /** @example 90 11 22 33 */
            phone: string;
            amountXof: number;
            feeXof: number;
        };
        Withdrawal: {
            id: string;
            amountXof: number;
            feeXof: number;
            network: components["schemas"]["MobileNetwork"];
            phone: string;
            /** @enum {string} */
            state: "sending" | "waiting" | "sent" | "failed" | "returned";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        WithdrawalRequest: {
            network: components["schemas"]["MobileNetwork"];
            /** @example 90 11 22 33 */
            phone: string;
            amountXof: number;
            feeXof: number;
            pinToken: string;
        };
        MoneyOverview: {
            /** Format: date-time */
            asOf: string;
            alerts: components["schemas"]["MoneyAlert"][];
            providers: components["schemas"]["MoneyProvider"][];
            orders: {
                /** @enum {string} */
                state: "created" | "submitted" | "pending" | "failed" | "expired" | "verified" | "posted" | "suspended" | "returning" | "returned" | "voided" | "captured";
                count: number;
                /** Format: date-time */
                oldestAt: string;
            }[];
            lastCheck: {
                /** Format: date-time */
                endedAt: string;
                transfers: number;
                entries: number;
                rules: number;
                faults: number;
            } | null;
            sums: {
                /** @description In all wallets, what is held included. */
                walletsXof: number;
                heldXof: number;
                suspenseXof: number;
                clearingXof: number;
            };
        };
        MoneyAlert: {
            id: string;
            /** @enum {string} */
            kind: "book_fault" | "chain_broken" | "check_missed" | "webhooks_silent" | "order_stuck" | "amount_differs" | "paid_after_void" | "float_low" | "float_unknown" | "clearing_open" | "provider_refuses_us";
            /** @description A provider, an account, a rule of the book. */
            subject: string;
            /** @description Where it is about one order. */
            orderId: string | null;
            facts: {
                [key: string]: string | number | boolean;
            };
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description When the matter was last seen to be there.
             */
            seenAt: string;
            /** @description False: it closes by itself. */
            closable: boolean;
        };
        MoneyProvider: {
            provider: string;
            inUse: boolean;
            floatMixxXof: number | null;
            floatMoovXof: number | null;
            floatWholeXof: number | null;
            /** Format: date-time */
            floatReadAt: string | null;
            /** @description Why the last look failed. */
            floatFault: string | null;
            /** Format: date-time */
            webhookAt: string | null;
            /** @description What it holds for us by the book. */
            bookedXof: number;
            suspenseXof: number;
            clearingInXof: number;
            clearingOutXof: number;
        };
        MoneyReason: {
            /** @example Vérifié au téléphone avec la cliente */
            reason: string;
        };
        MoneyQueuedOrder: {
            id: string;
            /** @enum {string} */
            direction: "collect" | "payout";
            /** @enum {string} */
            purpose: "topup" | "purchase" | "withdrawal" | "payout" | "return";
            person: {
                id: string;
                name: string | null;
            } | null;
            provider: string;
            network: components["schemas"]["MobileNetwork"];
            /** @description Masked in the queue. */
            phone: string;
            amountXof: number;
            feeXof: number;
            /** @description What the provider says it moved. */
            movedXof: number | null;
            /** @enum {string} */
            state: "created" | "submitted" | "pending" | "failed" | "expired" | "verified" | "posted" | "suspended" | "returning" | "returned" | "voided" | "captured";
            reason: string | null;
            calls: number;
            polls: number;
            /** @description By the database’s clock. */
            ageMs: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description When a webhook last spoke of it.
             */
            hintedAt: string | null;
            /**
             * Format: date-time
             * @description When the provider last answered.
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @description Null: it is not asked about any more.
             */
            nextPollAt: string | null;
        };
        MoneyOrder: components["schemas"]["MoneyQueuedOrder"] & {
            providerId: string | null;
            requestId: string;
            /** @description The payout that sends it back. */
            returnedBy: string | null;
            /** @description The collection that it sends back. */
            returnOf: string | null;
            moves: {
                nth: number;
                fromState: string | null;
                event: string;
                toState: string;
                /** @description `system`, `provider`, or `user:<uuid>`. */
                by: string;
                byName: string | null;
                reason: string | null;
                /** Format: date-time */
                at: string;
            }[];
            webhooks: {
                eventId: string;
                hint: string;
                times: number;
                /** Format: date-time */
                receivedAt: string;
                /** Format: date-time */
                lastAt: string;
            }[];
            transfers: components["schemas"]["MoneyTransfer"][];
            alerts: components["schemas"]["MoneyAlert"][];
        };
        MoneyTransfer: {
            seq: number;
            kind: string;
            /** Format: date-time */
            at: string;
            legs: {
                account: string;
                amountXof: number;
            }[];
        };
        MoneyAdjustment: {
            id: string;
            /**
             * @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`.
             * @example provider:fedapay:suspense
             */
            from: string;
            fromName: string | null;
            /**
             * @description Of whose wallet it is: two people may bear one name.
             * @example 90 •• •• 33
             */
            fromPhone: string | null;
            /**
             * @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`.
             * @example provider:fedapay:suspense
             */
            to: string;
            toName: string | null;
            /**
             * @description Of whose wallet it is: two people may bear one name.
             * @example 90 •• •• 33
             */
            toPhone: string | null;
            amountXof: number;
            reason: string;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "refused" | "withdrawn" | "expired";
            proposedBy: {
                id: string;
                name: string | null;
            };
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            expiresAt: string;
            decidedBy: {
                id: string;
                name: string | null;
            } | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionNote: string | null;
            /** @description Its place in the book. */
            transferSeq: number | null;
        };
        MoneyAdjustmentView: components["schemas"]["MoneyAdjustment"] & {
            effect: components["schemas"]["MoneyAdjustmentEffect"] | null;
        };
        MoneyAdjustmentEffect: {
            from: components["schemas"]["MoneyAccountEffect"];
            to: components["schemas"]["MoneyAccountEffect"];
        };
        MoneyAccountEffect: {
            /**
             * @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`.
             * @example provider:fedapay:suspense
             */
            account: string;
            ownerName: string | null;
            /**
             * @description Of whose wallet it is: two people may bear one name.
             * @example 90 •• •• 33
             */
            ownerPhone: string | null;
            balanceXof: number;
            heldXof: number;
            ceilingXof: number | null;
            afterXof: number;
            /** @description False: the ledger would refuse it now. */
            fits: boolean;
        };
        MoneyAdjustmentWish: {
            /**
             * @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`.
             * @example provider:fedapay:suspense
             */
            from: string;
            /**
             * @description `user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`.
             * @example provider:fedapay:suspense
             */
            to: string;
            amountXof: number;
            /** @example Vérifié au téléphone avec la cliente */
            reason: string;
        };
        MoneyAdjustmentRefusal: {
            /** @example Vérifié au téléphone avec la cliente */
            note: string;
        };
        Wallet: {
            balanceXof: number;
            heldXof: number;
            availableXof: number;
            /**
             * Format: date-time
             * @description When this was so, by our clock.
             */
            asOf: string;
        };
        WalletEntry: {
            seq: number;
            transferId: string;
            kind: string;
            /** @description Negative for what left. */
            amountXof: number;
            balanceXof: number | null;
            /** Format: date-time */
            at: string;
        };
        Receipt: {
            id: string;
            seq: number;
            amountXof: number;
        };
        WalletTransfer: {
            /** @example usr_0190b6a5-… */
            to: string;
            amountXof: number;
            pinToken: string;
        };
        Place: {
            key: string;
            name: string;
            /** @description `quartier`, `market`, `health` … */
            kind: string;
            quartier: string | null;
            latitude: number;
            longitude: number;
            /** @description 1 is known to everybody, 3 to the neighbours. */
            rank: number;
            /** @description True where this is my own pin for it. */
            corrected: boolean;
            distanceM: number | null;
        };
        SavedPlace: {
            id: string;
            /** @enum {string} */
            kind: "home" | "work" | "other";
            label: string | null;
            words: string;
            latitude: number;
            longitude: number;
            /** @example 6FR346J8+58 */
            plusCode: string;
            quartier: string | null;
            placeKey: string | null;
            phone: string | null;
            hasVoice: boolean;
            shares: components["schemas"]["PlaceShare"][];
            /** Format: date-time */
            changedAt: string;
        };
        PlaceShare: {
            code: string;
            showsPhone: boolean;
            /** Format: date-time */
            expiresAt: string;
        };
        SavedPlaceRequest: {
            /** @enum {string} */
            kind: "home" | "work" | "other";
            /** @description My own name for it; needed where `kind` is `other`. */
            label?: string;
            /** @example Derrière la pharmacie, portail vert */
            words: string;
            latitude: number;
            longitude: number;
            /** @description The landmark that the pin was set by: my pin for it is kept. */
            placeKey?: string;
            /** @example 90 11 22 33 */
            phone?: string;
        };
        PlaceShareRequest: {
            /** @default false */
            showsPhone: boolean;
        };
        SharedPlace: {
            /** @enum {string} */
            kind: "home" | "work" | "other";
            label: string | null;
            words: string;
            latitude: number;
            longitude: number;
            plusCode: string;
            quartier: string | null;
            phone: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        Category: {
            slug: string;
            parent: string | null;
            nameFr: string;
            nameEn: string;
        };
        Product: {
            id: string;
            title: string;
            description: string;
            brand: string;
            category: string;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            inStock: boolean;
            attributes: components["schemas"]["ProductAttribute"][];
            variants: {
                id: string;
                name: string;
                priceXof: number;
                wasXof: number | null;
                /** @description Twenty stands for more. */
                available: number;
            }[];
            pictures: components["schemas"]["MarketPicture"][];
            store: components["schemas"]["Store"];
        };
        ProductAttribute: {
            key: string;
            nameFr: string;
            nameEn: string;
            /** @enum {string} */
            kind: "number" | "choice" | "boolean" | "text";
            value: string | number | boolean;
            unit: string | null;
            /** @description What a chosen value is called; null for other kinds. */
            choice: {
                fr: string;
                en: string;
            } | null;
        };
        /** @description The file: /v1/market/pictures/{id}/{width}. Thumbhash in base64. */
        MarketPicture: {
            id: string;
            thumbhash: string;
        };
        Store: {
            slug: string;
            name: string;
            description: string;
            phone: string;
            quartier: string;
            landmark: string;
            preparationMinutes: number;
            orderMinXof: number;
            openNow: boolean;
            /** @description Of today, or of tomorrow where it goes on behind midnight, since midnight; null: closed, or open day and night. */
            closesMinute: number | null;
            isDemo: boolean;
            products: number;
        };
        StorePage: {
            slug: string;
            name: string;
            description: string;
            phone: string;
            quartier: string;
            landmark: string;
            preparationMinutes: number;
            orderMinXof: number;
            openNow: boolean;
            /** @description Of today, or of tomorrow where it goes on behind midnight, since midnight; null: closed, or open day and night. */
            closesMinute: number | null;
            isDemo: boolean;
            products: number;
            hours: {
                weekday: number;
                opensMinute: number;
                closesMinute: number;
            }[];
            /** @description Days of the coming month that are not like their weekday; null: closed. */
            exceptions: {
                /** Format: date */
                date: string;
                opensMinute: number | null;
                closesMinute: number | null;
                note: string;
            }[];
            zones: {
                quartier: string;
                feeXof: number;
            }[];
            /** @description Of what it shows first, for a shared link. */
            pictureId: string | null;
        };
        ProductCard: {
            id: string;
            title: string;
            priceXof: number;
            wasXof: number | null;
            inStock: boolean;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            store: {
                slug: string;
                name: string;
            };
            picture: {
                id: string;
                thumbhash: string;
            } | null;
        };
        Facets: {
            total: number;
            /** @description Only the first 5,000 were counted. */
            capped: boolean;
            categories: {
                category: string;
                count: number;
            }[];
            stores: {
                slug: string;
                name: string;
                count: number;
            }[];
            inStock: number;
            openNow: number;
            minXof: number | null;
            maxXof: number | null;
        };
        FollowedStore: {
            id: string;
            slug: string;
            name: string;
            quartier: string;
            openNow: boolean;
            isDemo: boolean;
            /** Format: date-time */
            followedAt: string;
        };
        OwnStore: {
            /** @example sto_0190b6a5-… */
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "open" | "refused" | "suspended" | "closed";
            /** @enum {string} */
            role: "owner" | "manager" | "clerk" | "courier";
            /** Format: date-time */
            pausedUntil: string | null;
            openNow: boolean;
            isDemo: boolean;
        };
        StoreSettings: {
            /** @example sto_0190b6a5-… */
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "open" | "refused" | "suspended" | "closed";
            /** @enum {string} */
            role: "owner" | "manager" | "clerk" | "courier";
            /** Format: date-time */
            pausedUntil: string | null;
            openNow: boolean;
            isDemo: boolean;
            version: number;
            slots: components["schemas"]["StoreSlotRule"];
            description: string;
            phone: string;
            category: string | null;
            quartier: string;
            landmark: string;
            lat: number;
            lon: number;
            preparationMinutes: number;
            orderMinXof: number;
            weekly: {
                weekday: number;
                opensMinute: number;
                closesMinute: number;
            }[];
            /** @description From today on. */
            exceptions: {
                /** Format: date */
                date: string;
                opensMinute: number | null;
                closesMinute: number | null;
                note: string;
            }[];
            zones: {
                quartier: string;
                feeXof: number;
            }[];
            documents: components["schemas"]["StorePaper"][];
            checklist: {
                hours: boolean;
                zones: boolean;
                firstProduct: boolean;
                /** @description All that an application needs. */
                documents: boolean;
                submitted: boolean;
            };
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            refusalReason: "unreadable" | "wrong_document" | "expired" | "name_differs" | "place_unclear" | "goods_not_allowed" | "other" | null;
            refusalNote: string | null;
        };
        StoreSlotRule: {
            /** @description Orders an hour. */
            capacity: number;
            leadMinutes: number;
            /** @description 0: today only. */
            daysAhead: number;
        } | null;
        StorePaper: {
            /** @example doc_0190b6a5-… */
            id: string;
            /** @enum {string} */
            kind: "id_card" | "premises" | "registration";
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/webp";
            sizeBytes: number;
            widthPx: number;
            heightPx: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        StoreApplication: {
            name: string;
            description: string;
            /**
             * @description As people write it.
             * @example 90 11 22 33
             */
            phone: string;
            /** @description Its main one, by slug. */
            category: string;
            quartier: string;
            landmark: string;
            lat: number;
            lon: number;
            /** @default 30 */
            preparationMinutes: number;
            /** @default 0 */
            orderMinXof: number;
        };
        StoreChange: {
            /** @description The one that the member has seen; another one is refused by 409. */
            version: number;
            name?: string;
            description?: string;
            /**
             * @description As people write it.
             * @example 90 11 22 33
             */
            phone?: string;
            /** @description Its main one, by slug. */
            category?: string;
            quartier?: string;
            landmark?: string;
            lat?: number;
            lon?: number;
            preparationMinutes?: number;
            orderMinXof?: number;
        };
        StoreHours: {
            weekly: {
                /** @description 1 Monday … 7 Sunday. */
                weekday: number;
                /** @description Since midnight in Lomé. */
                opensMinute: number;
                closesMinute: number;
            }[];
            exceptions: {
                /** Format: date */
                date: string;
                /** @description Both null: closed all day. */
                opensMinute: number | null;
                closesMinute: number | null;
                note: string;
            }[];
            /** @description The one that the member has seen; another one is refused by 409. */
            version: number;
        };
        StoreZones: {
            zones: {
                quartier: string;
                feeXof: number;
            }[];
            /** @description The one that the member has seen; another one is refused by 409. */
            version: number;
        };
        StoreSlots: {
            rule: components["schemas"]["StoreSlotRule"] & unknown;
            /** @description The one that the member has seen; another one is refused by 409. */
            version: number;
        };
        StorePause: {
            /** Format: date-time */
            until: string;
        };
        StoreMember: {
            /** @example usr_0190b6a5-… */
            userId: string;
            name: string | null;
            /** @enum {string} */
            role: "owner" | "manager" | "clerk" | "courier";
            isMe: boolean;
            /** Format: date-time */
            joinedAt: string;
        };
        SentInvitation: {
            /** @example inv_0190b6a5-… */
            id: string;
            phone: string;
            /** @enum {string} */
            role: "manager" | "clerk" | "courier";
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationRequest: {
            /** @example 90 11 22 33 */
            phone: string;
            /** @enum {string} */
            role: "manager" | "clerk" | "courier";
        };
        MemberChange: {
            /**
             * @description `owner` hands the store over.
             * @enum {string}
             */
            role: "owner" | "manager" | "clerk" | "courier";
        };
        StoreInvitation: {
            /** @example inv_0190b6a5-… */
            id: string;
            store: {
                id: string;
                name: string;
                quartier: string;
            };
            /** @enum {string} */
            role: "manager" | "clerk" | "courier";
            /** @description A name. */
            invitedBy: string | null;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AdminQueuedStore: {
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            state: "submitted" | "open" | "refused" | "suspended" | "closed";
            quartier: string;
            category: string | null;
            /** @description Null for a store of the seed. */
            owner: {
                id: string;
                name: string | null;
            } | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            isDemo: boolean;
        };
        AdminStore: {
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            state: "submitted" | "open" | "refused" | "suspended" | "closed";
            openNow: boolean;
            isDemo: boolean;
            /** Format: date-time */
            pausedUntil: string | null;
            description: string;
            phone: string;
            category: string | null;
            quartier: string;
            landmark: string;
            lat: number;
            lon: number;
            preparationMinutes: number;
            orderMinXof: number;
            weekly: {
                weekday: number;
                opensMinute: number;
                closesMinute: number;
            }[];
            /** @description From today on. */
            exceptions: {
                /** Format: date */
                date: string;
                opensMinute: number | null;
                closesMinute: number | null;
                note: string;
            }[];
            zones: {
                quartier: string;
                feeXof: number;
            }[];
            documents: components["schemas"]["StorePaper"][];
            checklist: {
                hours: boolean;
                zones: boolean;
                firstProduct: boolean;
                /** @description All that an application needs. */
                documents: boolean;
                submitted: boolean;
            };
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            refusalReason: "unreadable" | "wrong_document" | "expired" | "name_differs" | "place_unclear" | "goods_not_allowed" | "other" | null;
            refusalNote: string | null;
            owner: {
                id: string;
                name: string | null;
            } | null;
            members: number;
            /** @description The newest first. */
            moves: {
                event: string;
                from: string;
                to: string;
                note: string;
                byName: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        StoreRefusal: {
            /** @enum {string} */
            reason: "unreadable" | "wrong_document" | "expired" | "name_differs" | "place_unclear" | "goods_not_allowed" | "other";
            /**
             * @description The owner reads it.
             * @default
             */
            note: string;
        };
        StoreReason: {
            /** @description The owner reads it. */
            reason: string;
        };
        StorePaperLink: {
            /** @description Under the API’s own address. */
            url: string;
            expiresInMs: number;
        };
        CategoryAttribute: {
            key: string;
            /** @enum {string} */
            kind: "number" | "choice" | "boolean" | "text";
            nameFr: string;
            nameEn: string;
            unit: string | null;
            choices: {
                value: string;
                fr: string;
                en: string;
            }[] | null;
        };
        StoreProductLine: {
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "active" | "archived";
            category: string;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            /** @description Of the cheapest variant for sale. */
            priceXof: number | null;
            wasXof: number | null;
            /** @description Of all its variants together. */
            onHand: number;
            reserved: number;
            variants: number;
            /** @description Something of it runs low. */
            low: boolean;
            picture: {
                id: string;
                thumbhash: string;
            } | null;
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        BulkEditOutcome: {
            /** @description With which it can be undone for a day; null where nothing changed. */
            editId: string | null;
            changed: number;
            refused: {
                id: string;
                code: string;
            }[];
        };
        BulkEditRequest: {
            ids: string[];
            change: {
                /** @enum {string} */
                state: "draft" | "active" | "archived";
            } | {
                category: string;
            } | {
                /** @description Of the present price, rounded to 5 F: −10 is a tenth less. */
                pricePercent: number;
            } | {
                /** @description To each variant for sale. */
                addStock: number;
            };
        };
        StoreProduct: {
            id: string;
            title: string;
            description: string;
            brand: string;
            category: string;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            /** @enum {string} */
            state: "draft" | "active" | "archived";
            attributes: {
                [key: string]: string | number | boolean;
            };
            optionNames: string[];
            variants: components["schemas"]["StoreVariant"][];
            pictures: components["schemas"]["StorePicture"][];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        StoreVariant: {
            id: string;
            name: string;
            sku: string | null;
            priceXof: number;
            wasXof: number | null;
            onHand: number;
            /** @description Promised to buyers, of those on hand. */
            reserved: number;
            lowAt: number | null;
            forSale: boolean;
        };
        StorePicture: {
            id: string;
            /** @enum {string} */
            state: "processing" | "ready" | "failed";
            /** @description Null until it is ready. */
            thumbhash: string | null;
            /** @enum {string|null} */
            failure: "unreadable" | "took_too_long" | null;
            widthPx: number;
            heightPx: number;
        };
        StoreProductRequest: {
            /** @example Pagne wax 6 yards */
            title: string;
            /** @default  */
            description: string;
            /** @default  */
            brand: string;
            /** @description One that has none below it. */
            category: string;
            /**
             * @description By weight: prices are of a kilogram, stock counts kilograms.
             * @default piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /**
             * @default draft
             * @enum {string}
             */
            state: "draft" | "active" | "archived";
            /**
             * @description By the keys of the category’s attributes.
             * @default {}
             */
            attributes: {
                [key: string]: string | number | boolean;
            };
            /**
             * @description What tells its variants apart: «Couleur», «Taille».
             * @default []
             */
            optionNames: string[];
            /** @default [] */
            variants: {
                /**
                 * @description Of a variant that is there; null or absent for a new one.
                 * @default null
                 */
                id: string | null;
                /**
                 * @description «Rouge · 42»: a value for each option; empty where there is one variant.
                 * @default
                 */
                name: string;
                /**
                 * @description The store’s own number; empty for none.
                 * @default
                 */
                sku: string;
                priceXof: number;
                /** @default null */
                wasXof: number | null;
                /** @default null */
                lowAt: number | null;
                /** @default true */
                forSale: boolean;
                /**
                 * @description Of a new one only; later, stock moves.
                 * @default 0
                 */
                openingStock: number;
            }[];
        };
        StoreProductChange: {
            /** @example Pagne wax 6 yards */
            title: string;
            /** @default  */
            description: string;
            /** @default  */
            brand: string;
            /** @description One that has none below it. */
            category: string;
            /**
             * @description By weight: prices are of a kilogram, stock counts kilograms.
             * @default piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /**
             * @default draft
             * @enum {string}
             */
            state: "draft" | "active" | "archived";
            /**
             * @description By the keys of the category’s attributes.
             * @default {}
             */
            attributes: {
                [key: string]: string | number | boolean;
            };
            /**
             * @description What tells its variants apart: «Couleur», «Taille».
             * @default []
             */
            optionNames: string[];
            /** @default [] */
            variants: {
                /**
                 * @description Of a variant that is there; null or absent for a new one.
                 * @default null
                 */
                id: string | null;
                /**
                 * @description «Rouge · 42»: a value for each option; empty where there is one variant.
                 * @default
                 */
                name: string;
                /**
                 * @description The store’s own number; empty for none.
                 * @default
                 */
                sku: string;
                priceXof: number;
                /** @default null */
                wasXof: number | null;
                /** @default null */
                lowAt: number | null;
                /** @default true */
                forSale: boolean;
                /**
                 * @description Of a new one only; later, stock moves.
                 * @default 0
                 */
                openingStock: number;
            }[];
            /** @description The one that was read; another by now is `market.changed_meanwhile`. */
            version: number;
        };
        StockMovement: {
            id: string;
            variantId: string;
            variantName: string;
            delta: number;
            onHandAfter: number;
            /** @enum {string} */
            reason: "received" | "returned" | "sold" | "damaged" | "lost" | "counted" | "opening" | "imported";
            note: string;
            /** @enum {string} */
            by: "me" | "member" | "system";
            /** @description Who, as the store’s members are named; null for the system. */
            byId: string | null;
            /** Format: date-time */
            at: string;
        };
        StockMoveRequest: {
            delta: number;
            /**
             * @description `received`, `returned` add; `sold`, `damaged`, `lost` take; `counted` sets.
             * @enum {string}
             */
            reason: "received" | "returned" | "sold" | "damaged" | "lost" | "counted";
            /** @default  */
            note: string;
        } | {
            countedTo: number;
            /**
             * @description `received`, `returned` add; `sold`, `damaged`, `lost` take; `counted` sets.
             * @enum {string}
             */
            reason: "received" | "returned" | "sold" | "damaged" | "lost" | "counted";
            /** @default  */
            note: string;
        };
        CatalogueImport: {
            id: string;
            fileName: string;
            /** @enum {string} */
            kind: "csv" | "xlsx";
            /**
             * @description reading → mapping (choose columns) → checking → checked (nothing written yet) → running → done; stopped goes on or is mapped anew; cancelled and failed are over.
             * @enum {string}
             */
            state: "reading" | "mapping" | "checking" | "checked" | "running" | "stopped" | "done" | "cancelled" | "failed";
            header: string[];
            /** @description The first rows below it. */
            samples: string[][];
            /** @description What each column holds: what is likely, until somebody chooses. */
            columns: (string | null)[];
            onlyGood: boolean;
            rowsTotal: number;
            /** @description Tried or written so far, in this state. */
            rowsDone: number;
            /** @description Products; of a check: that would be. */
            created: number;
            changed: number;
            unchanged: number;
            /** @description That are not written; `errors` says why. */
            badRows: number;
            /** @description Why it failed or stopped; a code. */
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        ImportErrorPage: {
            items: components["schemas"]["ImportRowError"][];
            next: string | null;
        };
        ImportRowError: {
            /** @description As the spreadsheet counts: the header is row 1. */
            row: number;
            /** @description What it holds; null: the whole row. */
            column: string | null;
            code: string;
            /** @description What stands in the cell, shortened. */
            value: string;
            /** @description What to write instead: min, max, choices, likest, first (a row). */
            facts: {
                [key: string]: string | number;
            };
        };
        ImportMapping: {
            /** @description One for each column of the header, in its order. */
            columns: (string | null)[];
        };
        CheckoutPreview: {
            stores: components["schemas"]["PreviewStore"][];
            /** @description Variants that are nowhere. */
            unknown: string[];
            itemsXof: number;
            deliveryXof: number;
            discountXof: number;
            totalXof: number;
            codes: components["schemas"]["PreviewCode"][];
            near: components["schemas"]["NearOffer"][];
            /** @description Nothing stands in the way but differences of price. */
            canPlace: boolean;
        };
        PreviewStore: {
            store: {
                id: string;
                slug: string;
                name: string;
                openNow: boolean;
                quartier: string;
                orderMinXof: number;
                /**
                 * Format: date-time
                 * @description While it is closed or pauses: when somebody is there again.
                 */
                opensAt: string | null;
                /** @description It offers hours besides now. */
                hasSlots: boolean;
            };
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            /** @description The hour that was asked for, where it is offered. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            lines: components["schemas"]["PreviewLine"][];
            itemsXof: number;
            /** @description Null where no quartier was named, or the store brings nothing there. */
            deliveryXof: number | null;
            discountXof: number;
            discounts: components["schemas"]["Discount"][];
            totalXof: number;
            /** @enum {string|null} */
            problem: "closed" | "paused" | "slot_gone" | "no_zone" | "below_minimum" | "no_cash" | null;
        };
        PreviewLine: {
            variantId: string;
            productId: string;
            title: string;
            variant: string;
            pictureId: string | null;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            quantity: number;
            unitXof: number;
            /** @description Nothing for what cannot be had. */
            lineXof: number;
            available: number;
            /** @enum {string|null} */
            problem: "gone" | "out_of_stock" | "less_stock" | "price_changed" | null;
        };
        Discount: {
            title: string;
            code: string | null;
            amountXof: number;
        };
        PreviewCode: {
            /** @description In capitals, without spaces and accents. */
            code: string;
            title: string | null;
            /** @description What it takes off; nothing where it does not count. */
            amountXof: number;
            /**
             * @description Why it does not count.
             * @enum {string|null}
             */
            reason: "unknown" | "not_begun" | "ended" | "paused" | "used_up" | "used_by_you" | "other_store" | "not_these_goods" | "below_minimum" | "no_delivery" | "not_with_other" | null;
            /** @description What the goods lack of its minimum. */
            missingXof: number | null;
            /**
             * Format: date-time
             * @description Where it has not begun.
             */
            startsAt: string | null;
            /** @description The offer that is taken instead. */
            instead: string | null;
        };
        /** @description An offer without a code that the cart nearly reaches. */
        NearOffer: {
            title: string;
            /** @description Its slug; null for every store. */
            store: string | null;
            missingXof: number;
        };
        CheckoutPreviewRequest: {
            /** @description Each variant once. */
            lines: {
                /** @example var_0190b6a5-… */
                variantId: string;
                quantity: number;
                /** @description The price that was shown: only compared with ours. */
                seenXof?: number;
            }[];
            /**
             * @description By the store’s slug; what is not named is delivered.
             * @default {}
             */
            fulfilment: {
                [key: string]: "delivery" | "pickup";
            };
            /**
             * @description By the store’s slug the begin of an hour; what is not named comes now.
             * @default {}
             */
            slots: {
                [key: string]: string;
            };
            /**
             * @description Of offers, as they were typed.
             * @default []
             * @example [
             *       "RENTREE"
             *     ]
             */
            codes: string[];
            /**
             * @default wallet
             * @enum {string}
             */
            method: "wallet" | "mobile_money" | "cash";
            quartier?: string;
        };
        OfferedSlot: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            isFree: boolean;
        };
        Checkout: {
            id: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "expired" | "cancelled";
            totalXof: number;
            orders: components["schemas"]["OrderRow"][];
        };
        OrderRow: {
            id: string;
            /**
             * @description To be read aloud.
             * @example KA-4821
             */
            number: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            store: {
                slug: string;
                name: string;
            };
            totalXof: number;
            refundedXof: number;
            lineCount: number;
            firstTitle: string;
            /** @description Of the first line; may be gone. */
            pictureId: string | null;
            /** Format: date-time */
            placedAt: string | null;
            /** Format: date-time */
            acceptBy: string | null;
            /** @description While the store has not answered: how long it has left, by our clock. */
            acceptInMs: number | null;
            /** Format: date-time */
            readyAbout: string | null;
            /** @description The hour that was chosen; null: as soon as it can be. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            version: number;
        };
        CheckoutRequest: {
            /** @description Each variant once. */
            lines: {
                /** @example var_0190b6a5-… */
                variantId: string;
                quantity: number;
                /** @description The price that was shown: only compared with ours. */
                seenXof?: number;
            }[];
            /**
             * @description By the store’s slug; what is not named is delivered.
             * @default {}
             */
            fulfilment: {
                [key: string]: "delivery" | "pickup";
            };
            /**
             * @description By the store’s slug the begin of an hour; what is not named comes now.
             * @default {}
             */
            slots: {
                [key: string]: string;
            };
            place?: components["schemas"]["OrderPlace"];
            /**
             * @description Of offers, as they were typed.
             * @default []
             * @example [
             *       "RENTREE"
             *     ]
             */
            codes: string[];
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            expectedTotalXof: number;
            pinToken?: string;
            phone?: components["schemas"]["PayingPhone"];
        };
        OrderPlace: {
            label?: string;
            quartier: string;
            landmark: string;
            phone: string;
            lat: number;
            lon: number;
        };
        PayingPhone: {
            /** @enum {string} */
            network: "mixx" | "moov";
            /** @example 90 11 22 33 */
            number: string;
        };
        CheckoutPage: {
            id: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "expired" | "cancelled";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            totalXof: number;
            /** Format: date-time */
            createdAt: string;
            orders: components["schemas"]["OrderRow"][];
            /** @description While it waits: how long its goods are still held, 0 when they are no more. */
            heldForMs: number | null;
            /** @description What came too late and is in the wallet. */
            returnedXof: number;
            /** @description What became of the phone that was asked; null for none. */
            phone: {
                /** @enum {string} */
                network: "mixx" | "moov";
                number: string;
                /** @enum {string} */
                state: "sending" | "waiting" | "succeeded" | "failed" | "expired" | "suspended" | "returning" | "returned";
                /** @enum {string|null} */
                reason: "declined" | "canceled" | "refused" | "no_answer" | "over_limit" | "amount_differs" | null;
                mayStillSucceed: boolean;
            } | null;
        };
        OrderPage: {
            id: string;
            /**
             * @description To be read aloud.
             * @example KA-4821
             */
            number: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            store: {
                slug: string;
                name: string;
            };
            totalXof: number;
            refundedXof: number;
            lineCount: number;
            firstTitle: string;
            /** @description Of the first line; may be gone. */
            pictureId: string | null;
            /** Format: date-time */
            placedAt: string | null;
            /** Format: date-time */
            acceptBy: string | null;
            /** @description While the store has not answered: how long it has left, by our clock. */
            acceptInMs: number | null;
            /** Format: date-time */
            readyAbout: string | null;
            /** @description The hour that was chosen; null: as soon as it can be. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            version: number;
            itemsXof: number;
            deliveryXof: number;
            discountXof: number;
            discounts: components["schemas"]["Discount"][];
            /** Format: date-time */
            deliveredAt: string | null;
            lines: components["schemas"]["OrderLine"][];
            moves: components["schemas"]["OrderMove"][];
            refunds: components["schemas"]["OrderRefund"][];
            /** @description Null where it is fetched. */
            place: {
                label: string | null;
                quartier: string;
                landmark: string;
                phone: string;
                lat: number;
                lon: number;
            } | null;
            /**
             * Format: date-time
             * @description When this was so, by our clock.
             */
            asOf: string;
            checkoutId: string;
            /** @description Four digits, from the store’s yes to the handing over. Said with goods in hand. */
            handoverCode: string | null;
            /** @description Too many wrong tries: support helps. */
            codeLocked: boolean;
            may: "cancel"[];
        };
        OrderLine: {
            id: string;
            productId: string;
            variantId: string;
            title: string;
            variant: string;
            pictureId: string | null;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            quantity: number;
            unitXof: number;
            lineXof: number;
            /** @description Taken off it; the customer pays the rest. */
            discountXof: number;
            /** @description The store did not have it after all. */
            refused: boolean;
            refundedXof: number;
        };
        OrderMove: {
            /** @enum {string} */
            event: "place" | "pay" | "accept" | "refuse" | "cancel" | "expire" | "prepare" | "ready" | "depart" | "deliver" | "fail" | "return" | "complete";
            /** @enum {string} */
            to: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            side: "customer" | "store" | "platform" | "system";
            /** @enum {string} */
            by: "me" | "other" | "system";
            /** @description Of the store’s own people, told to the store’s people alone. */
            byName: string | null;
            /** @description A reason’s key, or what somebody wrote. */
            note: string;
            /** Format: date-time */
            at: string;
        };
        OrderRefund: {
            id: string;
            amountXof: number;
            /**
             * @description Back in the wallet; off what is paid at the door; in cash, by the store.
             * @enum {string}
             */
            channel: "wallet" | "bill" | "hand";
            reason: string;
            note: string;
            /** Format: date-time */
            at: string;
        };
        StoreOrderRow: {
            id: string;
            /**
             * @description To be read aloud.
             * @example KA-4821
             */
            number: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            store: {
                slug: string;
                name: string;
            };
            totalXof: number;
            refundedXof: number;
            lineCount: number;
            firstTitle: string;
            /** @description Of the first line; may be gone. */
            pictureId: string | null;
            /** Format: date-time */
            placedAt: string | null;
            /** Format: date-time */
            acceptBy: string | null;
            /** @description While the store has not answered: how long it has left, by our clock. */
            acceptInMs: number | null;
            /** Format: date-time */
            readyAbout: string | null;
            /** @description The hour that was chosen; null: as soon as it can be. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            version: number;
            customer: {
                name: string;
            };
        };
        /** @description `ready` is part of `working`. */
        StoreOrderCounts: {
            waiting: number;
            planned: number;
            working: number;
            ready: number;
        };
        StoreOrder: {
            id: string;
            /**
             * @description To be read aloud.
             * @example KA-4821
             */
            number: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            store: {
                slug: string;
                name: string;
            };
            totalXof: number;
            refundedXof: number;
            lineCount: number;
            firstTitle: string;
            /** @description Of the first line; may be gone. */
            pictureId: string | null;
            /** Format: date-time */
            placedAt: string | null;
            /** Format: date-time */
            acceptBy: string | null;
            /** @description While the store has not answered: how long it has left, by our clock. */
            acceptInMs: number | null;
            /** Format: date-time */
            readyAbout: string | null;
            /** @description The hour that was chosen; null: as soon as it can be. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            version: number;
            itemsXof: number;
            deliveryXof: number;
            discountXof: number;
            discounts: components["schemas"]["Discount"][];
            /** Format: date-time */
            deliveredAt: string | null;
            lines: components["schemas"]["OrderLine"][];
            moves: components["schemas"]["OrderMove"][];
            refunds: components["schemas"]["OrderRefund"][];
            /** @description Null where it is fetched. */
            place: {
                label: string | null;
                quartier: string;
                landmark: string;
                phone: string;
                lat: number;
                lon: number;
            } | null;
            /**
             * Format: date-time
             * @description When this was so, by our clock.
             */
            asOf: string;
            customer: {
                name: string;
            };
            /** @description Of 5. */
            codeTriesLeft: number;
            /** @description What the store gains by it, as things stand. */
            money: {
                grossXof: number;
                commissionXof: number;
                netXof: number;
                /** @description Of the gross, what the platform pays. */
                promotionXof: number;
            };
            /** @description Cash to take at the handing over. */
            toCollectXof: number;
            refundableXof: number;
            /** @description What was reported of it, for those who answer that; else null. */
            returned: {
                id: string;
                /** @enum {string} */
                state: "open" | "refused" | "disputed" | "accepted" | "withdrawn" | "lapsed" | "judged";
            } | null;
            /** @description What you may do with it now. */
            may: ("accept" | "refuse" | "prepare" | "ready" | "depart" | "deliver" | "fail" | "refund")[];
        };
        OrderTalk: {
            /** @description The newest first. */
            items: components["schemas"]["OrderMessage"][];
            /** @description The `before` of what was said earlier. */
            next: string | null;
            mayWrite: boolean;
        };
        OrderMessage: {
            id: string;
            /** @enum {string} */
            side: "customer" | "store";
            isMine: boolean;
            /** @description Of the store’s own people, told to the store’s people alone. */
            authorName: string | null;
            /** @description Empty once its author’s account is gone. */
            text: string;
            /** Format: date-time */
            at: string;
        };
        OrderMessageRequest: {
            text: string;
        };
        SeenMessages: {
            /** @description The newest message that was shown. */
            upTo: string;
        };
        UnreadMessages: {
            orderId: string;
            unread: number;
        };
        Delivery: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "ready" | "picked_up";
            version: number;
            customer: {
                name: string;
            };
            place: {
                label: string | null;
                quartier: string;
                landmark: string;
                phone: string;
                lat: number;
                lon: number;
            };
            goods: {
                title: string;
                variant: string;
                /** @enum {string} */
                soldBy: "piece" | "weight";
                quantity: number;
            }[];
            /** @description Cash to take; nothing where it is paid. */
            toCollectXof: number;
            /** Format: date-time */
            readyAbout: string | null;
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            codeLocked: boolean;
        };
        /** @description `payableXof` is what no payout holds (negative where refunds took more than the store had), `escrowXof` what was paid for orders that are not handed over, commission still in it, `cashDueXof` commission owed for cash, of which the balance can settle `settleXof`, as every payout does first; `cashAheadXof` is what stands in the store’s favour there: a refund made a commission less, or the platform paid a part of a cash order. `payOutXof` is what a payout would bring now. `phone` is one’s own. */
        StoreMoney: {
            payableXof: number;
            onItsWayXof: number;
            escrowXof: number;
            cashDueXof: number;
            cashAheadXof: number;
            settleXof: number;
            payOutXof: number;
            minXof: number;
            maxXof: number;
            mayPayOut: boolean;
            phone: string | null;
            underWay: components["schemas"]["StorePayout"] | null;
            /** @description The newest payment of what is owed for cash, from a phone. */
            commissionPayment: components["schemas"]["CommissionPayment"] | null;
            /** @description The day of the week on which the balance leaves by itself. */
            plan: components["schemas"]["PayoutPlan"] | null;
        };
        /** @description `sending` is not at the network yet; `waiting` until it answers for good, however long. */
        StorePayout: {
            id: string;
            amountXof: number;
            /** @enum {string} */
            network: "mixx" | "moov";
            phone: string;
            /** @enum {string} */
            state: "sending" | "waiting" | "paid" | "failed" | "returned";
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @description It left by the plan of every week. */
            isPlanned: boolean;
        };
        CommissionPayment: {
            id: string;
            amountXof: number;
            /** @enum {string} */
            network: "mixx" | "moov";
            phone: string;
            /** @enum {string} */
            state: "sending" | "waiting" | "succeeded" | "failed" | "expired" | "suspended" | "returning" | "returned";
            /** Format: date-time */
            requestedAt: string;
        };
        PayoutPlan: {
            /** @description ISO: 1 is Monday. */
            weekday: number;
            /** @enum {string} */
            network: "mixx" | "moov";
            phone: string;
        };
        /** @description `before`: the same weekday a week ago, until the same time. */
        StoreToday: {
            today: components["schemas"]["StoreDay"];
            before: components["schemas"]["StoreDay"];
            /** Format: date-time */
            asOf: string;
        };
        /** @description What was ordered and not refused or taken back since; refunds are taken off. */
        StoreDay: {
            orders: number;
            soldXof: number;
            refundedXof: number;
        };
        StoreStatement: {
            items: components["schemas"]["StatementLine"][];
            sums: {
                /** @enum {string} */
                method: "wallet" | "cash";
                salesXof: number;
                refundsXof: number;
                commissionXof: number;
                settledXof: number;
                netXof: number;
            }[];
            next: string | null;
        };
        /** @description Amounts are negative for a refund. `in_hand`: the store took the cash itself. A `settlement` is commission on cash that was paid out of the balance; it has no order, and its number is empty. */
        StatementLine: {
            id: string;
            /** @enum {string} */
            kind: "sale" | "refund" | "settlement";
            orderId: string | null;
            number: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            method: "wallet" | "cash";
            grossXof: number;
            commissionXof: number;
            netXof: number;
            /** @enum {string} */
            state: "due" | "under_way" | "paid" | "in_hand";
            payoutId: string | null;
        };
        StorePayoutRequest: {
            /** @enum {string} */
            network: "mixx" | "moov";
            /** @example 90 11 22 33 */
            phone: string;
            /** @description What `payOutXof` said; another sum is refused. */
            expectedXof: number;
            pinToken: string;
        };
        CashSettlement: {
            id: string;
            amountXof: number;
            /** Format: date-time */
            settledAt: string;
        };
        SettleCashRequest: {
            /** @description What `settleXof` said; another sum is refused. */
            expectedXof: number;
        };
        OrderReturns: {
            items: components["schemas"]["OwnReturn"][];
            mayOpen: boolean;
            /**
             * Format: date-time
             * @description Null while nothing was received.
             */
            until: string | null;
            lines: {
                lineId: string;
                title: string;
                variant: string;
                /** @enum {string} */
                soldBy: "piece" | "weight";
                unitXof: number;
                /** @description Pieces that can still be held against it. */
                left: number;
            }[];
        };
        OwnReturn: {
            /** @example ret_0190b6a5-… */
            id: string;
            orderId: string;
            number: string;
            /**
             * @description How the order was paid.
             * @enum {string}
             */
            method: "wallet" | "mobile_money" | "cash";
            store: {
                slug: string;
                name: string;
            };
            /** @enum {string} */
            state: "open" | "refused" | "disputed" | "accepted" | "withdrawn" | "lapsed" | "judged";
            /** @enum {string} */
            reason: "damaged" | "not_as_described" | "missing" | "wrong" | "other";
            words: string;
            /** @enum {string} */
            wish: "refund" | "exchange";
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when the store answers, or its customer may take a refusal further.
             */
            dueAt: string | null;
            /** @description The same, by our clock. */
            dueInMs: number | null;
            refusal: {
                words: string;
                /** Format: date-time */
                at: string;
            } | null;
            dispute: {
                /**
                 * @description Silence: the store’s.
                 * @enum {string}
                 */
                by: "customer" | "silence";
                words: string;
                storeWords: string;
                /** Format: date-time */
                at: string;
            } | null;
            decision: {
                /** @enum {string} */
                by: "store" | "platform";
                grantedXof: number;
                words: string;
                restocked: boolean;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            settledAt: string | null;
            lines: components["schemas"]["ReturnedLine"][];
            pictures: components["schemas"]["ReturnPicture"][];
            /** @description The most that can be given back for it now. */
            worthXof: number;
            version: number;
            may: ("dispute" | "withdraw" | "show")[];
        };
        ReturnedLine: {
            lineId: string;
            title: string;
            variant: string;
            /** @enum {string} */
            soldBy: "piece" | "weight";
            /** @description Bought. */
            quantity: number;
            /** @description Of these, held against the store. */
            returned: number;
            unitXof: number;
        };
        ReturnPicture: {
            id: string;
            /** @enum {string} */
            side: "customer" | "store";
            widthPx: number;
            heightPx: number;
        };
        ReturnWish: {
            lines: {
                lineId: string;
                quantity: number;
            }[];
            /** @enum {string} */
            reason: "damaged" | "not_as_described" | "missing" | "wrong" | "other";
            words: string;
            /** @enum {string} */
            wish: "refund" | "exchange";
        };
        StoreReturn: {
            /** @example ret_0190b6a5-… */
            id: string;
            orderId: string;
            number: string;
            /**
             * @description How the order was paid.
             * @enum {string}
             */
            method: "wallet" | "mobile_money" | "cash";
            store: {
                slug: string;
                name: string;
            };
            /** @enum {string} */
            state: "open" | "refused" | "disputed" | "accepted" | "withdrawn" | "lapsed" | "judged";
            /** @enum {string} */
            reason: "damaged" | "not_as_described" | "missing" | "wrong" | "other";
            words: string;
            /** @enum {string} */
            wish: "refund" | "exchange";
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when the store answers, or its customer may take a refusal further.
             */
            dueAt: string | null;
            /** @description The same, by our clock. */
            dueInMs: number | null;
            refusal: {
                words: string;
                /** Format: date-time */
                at: string;
            } | null;
            dispute: {
                /**
                 * @description Silence: the store’s.
                 * @enum {string}
                 */
                by: "customer" | "silence";
                words: string;
                storeWords: string;
                /** Format: date-time */
                at: string;
            } | null;
            decision: {
                /** @enum {string} */
                by: "store" | "platform";
                grantedXof: number;
                words: string;
                restocked: boolean;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            settledAt: string | null;
            lines: components["schemas"]["ReturnedLine"][];
            pictures: components["schemas"]["ReturnPicture"][];
            /** @description The most that can be given back for it now. */
            worthXof: number;
            version: number;
            customer: {
                name: string;
            };
            may: ("accept" | "refuse" | "show" | "say")[];
        };
        PayoutPlanRequest: {
            weekday: number;
            /** @enum {string} */
            network: "mixx" | "moov";
            /** @example 90 11 22 33 */
            phone: string;
            pinToken: string;
        };
        CommissionPaymentRequest: {
            /** @enum {string} */
            network: "mixx" | "moov";
            /** @example 90 11 22 33 */
            phone: string;
            /** @description What `cashDueXof` said, or less. */
            amountXof: number;
        };
        ReviewPage: {
            rating: components["schemas"]["Rating"];
            storeRating: components["schemas"]["Rating"];
            items: components["schemas"]["Review"][];
            next: string | null;
        };
        Rating: {
            reviews: number;
            /** @description Stars, to a tenth; null without any. */
            mean: number | null;
        };
        Review: {
            id: string;
            productId: string;
            /** @description What was bought, as it was called then. */
            title: string;
            stars: number;
            words: string;
            /** @description A first name; null, account closed. */
            author: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string | null;
            reply: {
                words: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description Photos of what was received: `/v1/market/review-pictures/{id}`. */
            pictureIds: string[];
        };
        OwnReviews: {
            items: {
                lineId: string;
                title: string;
                variant: string;
                mayReview: boolean;
                review: {
                    id: string;
                    stars: number;
                    words: string;
                    /** Format: date-time */
                    createdAt: string;
                    /** Format: date-time */
                    changeableUntil: string;
                    hidden: boolean;
                    hiddenReason: string | null;
                    reply: {
                        words: string;
                        /** Format: date-time */
                        at: string;
                    } | null;
                    /** @description Photos of what was received: `/v1/market/review-pictures/{id}`. */
                    pictureIds: string[];
                } | null;
            }[];
        };
        ReviewWish: {
            stars: number;
            /** @default  */
            words: string;
        };
        ReviewReport: {
            /** @enum {string} */
            reason: "insult" | "private" | "advert" | "off_topic" | "false" | "other";
            /** @default  */
            note: string;
        };
        ReviewReply: {
            words: string;
        };
        AdminGoodsReview: {
            id: string;
            productId: string;
            /** @description What was bought, as it was called then. */
            title: string;
            stars: number;
            words: string;
            /** @description A first name; null, account closed. */
            author: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string | null;
            reply: {
                words: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description Photos of what was received: `/v1/market/review-pictures/{id}`. */
            pictureIds: string[];
            store: {
                id: string;
                slug: string;
                name: string;
            };
            authorId: string;
            /** Format: date-time */
            hiddenAt: string | null;
            hiddenReason: string | null;
            openReports: number;
            reports: {
                /** @enum {string} */
                reason: "insult" | "private" | "advert" | "off_topic" | "false" | "other";
                note: string;
                byName: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        ReviewHiding: {
            /** @description The author reads it. */
            reason: string;
        };
        AdminOrderRow: {
            id: string;
            /**
             * @description To be read aloud.
             * @example KA-4821
             */
            number: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            store: {
                id: string;
                slug: string;
                name: string;
            };
            totalXof: number;
            refundedXof: number;
            lineCount: number;
            firstTitle: string;
            /** @description Of the first line; may be gone. */
            pictureId: string | null;
            /** Format: date-time */
            placedAt: string | null;
            /** Format: date-time */
            acceptBy: string | null;
            /** @description While the store has not answered: how long it has left, by our clock. */
            acceptInMs: number | null;
            /** Format: date-time */
            readyAbout: string | null;
            /** @description The hour that was chosen; null: as soon as it can be. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            version: number;
            customer: {
                id: string;
                name: string;
            };
            codeLocked: boolean;
        };
        AdminOrder: {
            id: string;
            /**
             * @description To be read aloud.
             * @example KA-4821
             */
            number: string;
            /** @enum {string} */
            state: "awaiting_payment" | "placed" | "accepted" | "preparing" | "ready" | "picked_up" | "delivered" | "completed" | "rejected" | "expired" | "cancelled" | "delivery_failed" | "returned";
            /** @enum {string} */
            method: "wallet" | "mobile_money" | "cash";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            store: {
                id: string;
                slug: string;
                name: string;
            };
            totalXof: number;
            refundedXof: number;
            lineCount: number;
            firstTitle: string;
            /** @description Of the first line; may be gone. */
            pictureId: string | null;
            /** Format: date-time */
            placedAt: string | null;
            /** Format: date-time */
            acceptBy: string | null;
            /** @description While the store has not answered: how long it has left, by our clock. */
            acceptInMs: number | null;
            /** Format: date-time */
            readyAbout: string | null;
            /** @description The hour that was chosen; null: as soon as it can be. */
            slot: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            version: number;
            itemsXof: number;
            deliveryXof: number;
            discountXof: number;
            discounts: components["schemas"]["Discount"][];
            /** Format: date-time */
            deliveredAt: string | null;
            lines: components["schemas"]["OrderLine"][];
            moves: components["schemas"]["OrderMove"][];
            refunds: components["schemas"]["OrderRefund"][];
            /** @description Null where it is fetched. */
            place: {
                label: string | null;
                quartier: string;
                landmark: string;
                phone: string;
                lat: number;
                lon: number;
            } | null;
            /**
             * Format: date-time
             * @description When this was so, by our clock.
             */
            asOf: string;
            customer: {
                id: string;
                name: string;
            };
            codeLocked: boolean;
            /** @description What the store gains by it, as things stand. */
            money: {
                grossXof: number;
                commissionXof: number;
                netXof: number;
                /** @description Of the gross, what the platform pays. */
                promotionXof: number;
            };
            /** @description The money is the store’s already. */
            earned: boolean;
            refundableXof: number;
            /** @description What came before the platform of it. */
            returned: {
                id: string;
                /** @enum {string} */
                state: "open" | "refused" | "disputed" | "accepted" | "withdrawn" | "lapsed" | "judged";
            } | null;
            /** @description What can be done with it now. */
            may: ("refund" | "cancel" | "unlock")[];
        };
        AdminOrderCancel: {
            /** @description Of the order that you saw. */
            version: number;
            reason: string;
        };
        AdminOrderUnlock: {
            /** @description Of the order that you saw. */
            version: number;
            reason: string;
        };
        AdminOrderRefund: {
            /** @description Of the order that you saw. */
            version: number;
            lineId?: string;
            amountXof: number;
            /** @enum {string} */
            reason: "missing" | "damaged" | "wrong" | "late" | "goodwill" | "other";
            note: string;
        };
        CommissionRate: {
            id: string;
            store: {
                id: string;
                name: string;
            } | null;
            /** @description Its slug; null: every category. */
            category: string | null;
            /** @description Basis points: 1,000 is a tenth. Null ends the rate of its store or category. */
            bp: number | null;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            state: "past" | "now" | "planned";
            byName: string | null;
            reason: string;
            /** Format: date-time */
            setAt: string;
        };
        CommissionRateWish: {
            storeId?: string;
            category?: string;
            /** @description Basis points: 1,000 is a tenth. Null ends the rate of its store or category. */
            bp: number | null;
            /**
             * Format: date-time
             * @description Now where absent.
             */
            from?: string;
            reason: string;
        };
        Dispute: {
            /** @example ret_0190b6a5-… */
            id: string;
            orderId: string;
            number: string;
            /**
             * @description How the order was paid.
             * @enum {string}
             */
            method: "wallet" | "mobile_money" | "cash";
            store: {
                id: string;
                slug: string;
                name: string;
            };
            /** @enum {string} */
            state: "open" | "refused" | "disputed" | "accepted" | "withdrawn" | "lapsed" | "judged";
            /** @enum {string} */
            reason: "damaged" | "not_as_described" | "missing" | "wrong" | "other";
            words: string;
            /** @enum {string} */
            wish: "refund" | "exchange";
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description Until when the store answers, or its customer may take a refusal further.
             */
            dueAt: string | null;
            /** @description The same, by our clock. */
            dueInMs: number | null;
            refusal: {
                words: string;
                /** Format: date-time */
                at: string;
            } | null;
            dispute: {
                /**
                 * @description Silence: the store’s.
                 * @enum {string}
                 */
                by: "customer" | "silence";
                words: string;
                storeWords: string;
                /** Format: date-time */
                at: string;
            } | null;
            decision: {
                /** @enum {string} */
                by: "store" | "platform";
                grantedXof: number;
                words: string;
                restocked: boolean;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            settledAt: string | null;
            lines: components["schemas"]["ReturnedLine"][];
            pictures: components["schemas"]["ReturnPicture"][];
            /** @description The most that can be given back for it now. */
            worthXof: number;
            version: number;
            customer: {
                id: string;
                name: string;
            };
            may: "judge"[];
        };
        Verdict: {
            /** @description Of the return that you saw. */
            version: number;
            /** @description Off the goods in question; 0 for an arrangement without money, told in words. */
            amountXof: number;
            reason: string;
        };
        Promotion: {
            id: string;
            /** @enum {string} */
            owner: "store" | "platform";
            store: {
                id: string;
                name: string;
            } | null;
            code: string | null;
            title: string;
            /** @enum {string} */
            kind: "percent" | "amount" | "delivery";
            percentBp: number | null;
            amountXof: number | null;
            capXof: number | null;
            minItemsXof: number;
            categories: string[];
            goods: {
                id: string;
                title: string;
            }[];
            platformBp: number;
            usesMax: number | null;
            perPersonMax: number | null;
            budgetXof: number | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string | null;
            active: boolean;
            /** @enum {string} */
            state: "planned" | "running" | "paused" | "ended" | "used_up";
            uses: number;
            /** @description What it took off orders that were not refused or taken back. */
            givenXof: number;
            budgetLeftXof: number | null;
            version: number;
        };
        NewPromotion: {
            title: string;
            /** Format: date-time */
            endsAt: string | null;
            active: boolean;
            usesMax: number | null;
            perPersonMax: number | null;
            budgetXof: number | null;
            /** @description As it is typed; null: given by itself. Capitals and digits are kept of it. */
            code: string | null;
            minItemsXof: number;
            /**
             * Format: date-time
             * @description Null: from now on.
             */
            startsAt: string | null;
            /** @description Slugs; what lies below one counts too. With no goods either: everything. */
            categories: string[];
            /** @description The most it takes off a checkout. */
            capXof: number | null;
            value: {
                /** @enum {string} */
                kind: "percent";
                percentBp: number;
            } | {
                /** @enum {string} */
                kind: "amount";
                amountXof: number;
            } | {
                /** @enum {string} */
                kind: "delivery";
            };
            productIds: string[];
        };
        /** @description All of it as it is to be. A limit moves, it neither comes nor goes. */
        PromotionChange: {
            title: string;
            /** Format: date-time */
            endsAt: string | null;
            active: boolean;
            usesMax: number | null;
            perPersonMax: number | null;
            budgetXof: number | null;
            version: number;
            /** Format: date-time */
            startsAt: string;
        };
        NewPlatformPromotion: {
            title: string;
            /** Format: date-time */
            endsAt: string | null;
            active: boolean;
            usesMax: number | null;
            perPersonMax: number | null;
            budgetXof: number | null;
            /** @description As it is typed; null: given by itself. Capitals and digits are kept of it. */
            code: string | null;
            minItemsXof: number;
            /**
             * Format: date-time
             * @description Null: from now on.
             */
            startsAt: string | null;
            /** @description Slugs; what lies below one counts too. With no goods either: everything. */
            categories: string[];
            /** @description The most it takes off a checkout. */
            capXof: number | null;
            value: {
                /** @enum {string} */
                kind: "percent";
                percentBp: number;
            } | {
                /** @enum {string} */
                kind: "amount";
                amountXof: number;
            } | {
                /** @enum {string} */
                kind: "delivery";
            };
            /** @description Null: at every store. */
            storeId: string | null;
            /** @description What the platform pays of it; the rest is the named store’s. */
            platformBp: number;
        };
        Event: {
            sequence: number;
            type: string;
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
        };
        About: {
            /** @enum {string} */
            profile: "development" | "demo" | "production";
            /**
             * @description Where codes arrive instead of on a phone, below the address of this API.
             * @example /dev/inbox
             */
            inboxUrl: string | null;
            version: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
