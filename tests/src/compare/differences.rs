//! Where the server itself answers differently by protocol. Each is named, and has to be so.

use authorizer::Protocol;

use super::mask::Masked;
use crate::run::Kept;

/// What a protocol gives.
pub(super) enum Expected {
    /// A result.
    Success,
    /// A typed error: code and message.
    Refusal(&'static str, &'static str),
}

/// A call whose result depends on the protocol.
pub(super) struct Difference {
    section: &'static str,
    operation: &'static str,
    graphql: Expected,
    rest_and_grpc: Expected,
    reason: &'static str,
}

static DIFFERENCES: [Difference; 2] = [
    Difference {
        section: "a recovery code",
        operation: "verify_otp",
        graphql: Expected::Success,
        rest_and_grpc: Expected::Refusal("INVALID_ARGUMENT", "validation error: otp: must be at most 16 characters"),
        reason: "recovery codes have 36 characters; only GraphQL has no limit on the field",
    },
    Difference {
        section: "permissions with nothing but the administrator's secret",
        operation: "check_permissions",
        graphql: Expected::Success,
        rest_and_grpc: Expected::Refusal("UNAUTHENTICATED", "unauthorized"),
        reason: "REST and gRPC look for a user before they look for the administrator",
    },
];

/// The entry for a result, if its call has one.
pub(super) fn named(kept: &Kept) -> Option<&'static Difference> {
    DIFFERENCES.iter().find(|difference| difference.section == kept.section && difference.operation == kept.operation)
}

/// Entries that did not come as the table says, or not at all.
pub(super) fn unexpected(masked: &Masked) -> Vec<String> {
    let mut wrong = Vec::new();
    for difference in &DIFFERENCES {
        let expected = if masked.way.protocol == Protocol::GraphQl { &difference.graphql } else { &difference.rest_and_grpc };
        let found = masked.kept.iter().find(|kept| named(kept).is_some_and(|named| std::ptr::eq(named, difference)));
        let place = format!("{}, {}, {}", masked.way, difference.section, difference.operation);
        let fits = match (expected, found.map(|kept| &kept.result)) {
            (Expected::Success, Some(Ok(_))) => true,
            (Expected::Refusal(code, message), Some(Err(refusal))) => refusal.code == *code && refusal.message == *message,
            _ => false,
        };
        if !fits {
            wrong.push(format!("{place}: {:?} is not as expected ({})", found.map(|kept| &kept.result), difference.reason));
        }
    }
    wrong
}
