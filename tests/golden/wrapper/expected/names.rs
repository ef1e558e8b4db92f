// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 9da0dfd90458362e28b455104138861b7d241a657ffc517a04bcfa3cb3854658.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    GetWebhook \
    GetWebhookRequest \
    GetWebhookResponse \
    GoldenAdminService \
    Webhook \
    WebhookRequest \
    _webhook \
    admin \
    endpoint \
    golden \
    hook \
    id \
    params \
    v1 \
    webhook \
    ";
