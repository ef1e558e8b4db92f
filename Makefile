.PHONY: generate check test reliability corpus live record bench fuzz

# Where what has a workspace of its own is built.
COST_FOLDER ?= $(or $(CARGO_TARGET_DIR),$(CURDIR)/target)/cost
FUZZ_FOLDER ?= $(or $(CARGO_TARGET_DIR),$(CURDIR)/target)/fuzz

# Writes sdk/src/generated and sdk/mock/src/generated from schemas/.
# The second run is by the generator with the templates and tables that the first one copied into its package.
generate:
	cargo run --quiet --package authorizer-codegen -- generate
	cargo run --quiet --package authorizer-codegen -- generate

# Format, lints, whether the committed code is what the schemas give, and that no files use each other in a circle. Nothing else compiles what has a workspace of its own,
# `make fuzz` and `make bench` aside.
check:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --all-features -- --deny warnings
	cargo clippy --package authorizer -- --deny warnings
	cargo clippy --package authorizer --no-default-features -- --deny warnings
	cargo clippy --package authorizer-oauth -- --deny warnings
	cargo clippy --package authorizer-runtime -- --deny warnings
	cargo clippy --package authorizer-runtime --features grpc,blocking -- --deny warnings
	cargo clippy --package authorizer --no-default-features --features oauth -- --deny warnings
	cargo run --quiet --package authorizer-codegen -- check --deny-warnings
	cargo test --quiet --package authorizer-structure --test workspace
	cargo fmt --manifest-path tests/cost/Cargo.toml --check
	cargo clippy --quiet --manifest-path tests/cost/Cargo.toml --target-dir $(COST_FOLDER) -- --deny warnings
	cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
	cargo clippy --quiet --manifest-path tests/fuzz/Cargo.toml --target-dir $(FUZZ_FOLDER) -- --deny warnings

# Everything that needs no server.
test:
	cargo test --workspace --all-features
	@# Features of serde_json that other crates of a user's tree switch on change how it hands numbers out.
	cargo test --package authorizer --package authorizer-oauth --package authorizer-runtime --all-features --features serde_json/arbitrary_precision,serde_json/raw_value,serde_json/float_roundtrip --lib
	RUSTDOCFLAGS="--deny warnings" cargo doc --quiet --no-deps --all-features --package authorizer --package authorizer-mock --package authorizer-oauth --package authorizer-runtime

# The SDK against servers that do wrong, on real sockets: see CONTRIBUTING.md.
reliability:
	cargo test --quiet --package authorizer --all-features --no-run
	@# Values with secrets panic on purpose: that goes to standard error.
	@RUST_BACKTRACE=0 cargo test --quiet --package authorizer --all-features -- canaries disguises --nocapture 2>/dev/null
	cargo run --quiet --release --package authorizer-tests --bin reliability

# The generator on hostile inputs, each in a process of its own, with its time and memory; `make test` runs most of them, too.
corpus:
	cargo run --quiet --release --package authorizer-tests --bin corpus

# Every operation on the server that AUTHORIZER_URL names: see CONTRIBUTING.md.
live:
	cargo test --package authorizer-tests --test live --test pages -- --nocapture

# The same, keeping what was exchanged for `make test` to replay.
record:
	AUTHORIZER_RECORD=$(CURDIR)/tests/data/recordings cargo test --package authorizer-tests --test live -- --nocapture

# Speed of the generator, and how it grows next to other generators: those that SCALE_TOOLS (a folder) or the path has, see docs/performance.md.
# Then what a call of the SDK costs next to the same call written by hand; its instructions are counted if the path has valgrind.
bench:
	cargo run --quiet --release --package authorizer-codegen --example speed
	cargo run --quiet --release --package authorizer-tests --bin scale
	cargo run --quiet --release --manifest-path tests/cost/Cargo.toml --target-dir $(COST_FOLDER)

# Any bytes as input of the generator, FUZZ_SECONDS for each target. What breaks it is kept in FUZZ_FOLDER/findings.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?= graphql openapi proto introspection descriptors pipeline
FUZZ_HOST = $(shell rustc --print host-tuple)
# The counters by which libFuzzer sees what an input reaches. Naming the host keeps them out of build scripts.
FUZZ_FLAGS = -Cpasses=sancov-module -Ccodegen-units=1 $(addprefix -Cllvm-args=-sanitizer-coverage-,\
	level=4 inline-8bit-counters pc-table trace-compares)
fuzz:
	RUSTFLAGS="$(FUZZ_FLAGS)" cargo build --quiet --release --manifest-path tests/fuzz/Cargo.toml --target $(FUZZ_HOST) --target-dir $(FUZZ_FOLDER)
	@tests/fuzz/run.sh $(FUZZ_SECONDS) $(FUZZ_FOLDER)/$(FUZZ_HOST)/release $(FUZZ_FOLDER) $(FUZZ_TARGETS)
