//! The live run of the SDK on a real server, its recording, and the replay without one.
//!
//! [`scenario`] calls every operation. A [`run::Run`] makes those calls one [`driver::Way`] out of six; [`record`] keeps what
//! went over the wire, or plays it back; [`compare`] looks whether all six gave the same.
//!
//! [`refusals`] brings about what the server refuses, and compares the errors with a table; a [`scene`] is a run of that kind, on a
//! server of its own. [`oauth`] goes through the endpoints that no schema describes, in the same way.
//!
//! [`standards`] has what OAuth's standards show as examples, and the same requests by another crate.
//!
//! Five are apart: [`scratch`], a copy of the SDK whose generated part tests exchange and compile, [`corpus`], hostile inputs
//! for the generator, [`synthetic`], large ones, [`faults`], servers that do wrong to the SDK in every way, and [`tokens`], those
//! that renew themselves.

pub mod canonical;
pub mod compare;
pub mod corpus;
pub mod deliveries;
pub mod devices;
pub mod driver;
pub mod faults;
pub mod live;
pub mod mail;
pub mod oauth;
pub mod random;
pub mod record;
pub mod refusals;
pub mod replay;
pub mod run;
pub mod scenario;
pub mod scene;
pub mod scratch;
pub mod stage;
pub mod standards;
pub mod synthetic;
pub mod tokens;

/// Why a run failed, in words.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
