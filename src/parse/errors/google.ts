import { maySay, says, type Wordings } from './wording.ts';

/**
 * Google AI Studio, Vertex and Code Assist. Sources: openclaw/openclaw #85610, #107651, #54912, #48033, #64852, #143764,
 * #51629; earendil-works/pi#2361.
 */
export const GOOGLE = {
  'google-key-invalid': [
    says('api key not valid'),
    says('api_key_invalid'),
    says('api key expired', /api key expired\. please renew the api key/iu),
  ],
  'google-key-leaked': [says('reported as leaked')],
  'google-api-blocked': [
    says('has not been used in project', /api has not been used in project/iu),
    says('service_disabled', /\bSERVICE_DISABLED\b/u),
    says('are blocked', /requests to this api [\w.-]+ .{0,200}are blocked/iu),
    says(
      'generativelanguage',
      /permission_denied.{0,200}generativelanguage|generativelanguage.{0,200}permission_denied/iu,
    ),
  ],
  'google-unauthenticated': [
    says('credentials_missing'),
    says('api keys are not supported by this api'),
    says('expected oauth 2 access token'),
    says('unregistered callers', /doesn.t allow unregistered callers/iu),
    says('unauthenticated', /\b401\b.{1,120}\bUNAUTHENTICATED\b|status\W{1,4}UNAUTHENTICATED\b/u),
  ],
  'google-tos-disabled': [
    says('violation of terms of service', /disabled in this account for violation of terms of/iu),
    says('violation of terms of', /disabled in this account for violation of terms of/iu),
  ],
  'google-not-found': [
    says('not found', /message\W{1,8}code\W{1,4}404\W{1,4}status\W{1,4}not found/iu),
    maySay(
      'google generative ai api error (404)',
      /google generative ai api error \(404\)(?!.{0,120}(?:no longer available|is not found for api version))/iu,
    ),
  ],
} as const satisfies Wordings;
