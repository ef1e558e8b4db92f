.PHONY: generate check test corpus live record bench

# Writes sdk/src/generated from schemas/.
generate:
	cargo run --quiet --package authorizer-codegen -- generate

# Format, lints, and whether the committed code is what the schemas give.
check:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --all-features -- --deny warnings
	cargo run --quiet --package authorizer-codegen -- check --deny-undocumented

# Everything that needs no server.
test:
	cargo test --workspace --all-features
	RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --no-deps --all-features --package authorizer

# The generator on hostile inputs, each in a process of its own, with its time and memory; `make test` runs most of them, too.
corpus:
	cargo run --quiet --release --package authorizer-tests --bin corpus

# Every operation on the server that AUTHORIZER_URL names: see CONTRIBUTING.md.
live:
	cargo test --package authorizer-tests --test live -- --nocapture

# The same, keeping what was exchanged for `make test` to replay.
record:
	AUTHORIZER_RECORD=$(CURDIR)/tests/data/recordings cargo test --package authorizer-tests --test live -- --nocapture

# Speed of the generator.
bench:
	cargo run --quiet --release --package authorizer-codegen --example speed
