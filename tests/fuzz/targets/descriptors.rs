//! Any bytes as a descriptor set, printed as `.proto` files. Files that can be read say what the descriptors say.
#![no_main]

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::document::Document;
use authorizer_codegen::print;
use authorizer_codegen::source::proto;
use authorizer_fuzz::accepted;

/// Prose is not printed.
fn without_prose(mut document: Document) -> Document {
    document.operations.iter_mut().for_each(|operation| operation.docs = None);
    for ty in document.types.values_mut() {
        ty.docs = None;
        ty.fields_mut().into_iter().flatten().for_each(|field| field.docs = None);
    }
    document
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let reported = accepted(proto::read_descriptors(bytes, "descriptors.pb"));
    let Some(printed) = accepted(print::proto::from_descriptors(bytes)) else { return };
    let files: Vec<_> = printed.into_iter().map(|(path, text)| (path.clone(), Source::new(path, text))).collect();
    let read = accepted(proto::read(&files));
    if let (Some(reported), Some(read)) = (reported, read) {
        assert_eq!(without_prose(read.document), without_prose(reported.document), "printed: {files:?}");
    }
});
