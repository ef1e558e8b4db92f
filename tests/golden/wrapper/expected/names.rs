// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 ee0466ef6b2eb04ab2099afb39c2a75cee5bdb276ea731037614222c3e1c98fa.

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
