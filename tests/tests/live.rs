//! The whole scenario on a real server, in six ways, and whether they gave the same. See `authorizer_tests::live`.

use authorizer_tests::compare::compare;
use authorizer_tests::live::Live;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_operation_gives_the_same_over_every_protocol_on_both_surfaces() {
    let Some(live) = Live::from_env().expect("the environment names a server completely") else {
        println!("skipped: AUTHORIZER_URL names no server");
        return;
    };
    let reports = live.run().await.unwrap_or_else(|failure| panic!("{failure}"));
    match compare(&reports) {
        Ok(summary) => println!("{summary}"),
        Err(wrong) => panic!("{} differences:\n{}", wrong.len(), wrong.join("\n")),
    }
}
