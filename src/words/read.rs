//! Reads Fluent files: messages into a bundle, mistakes into problems with their lines.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{
    Entry as Parsed, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use fluent_syntax::parser;

use super::{Entry, Lang, Source, Spoken, figures};
use crate::problem::{Problem, line_at};

/// All messages of one language.
pub fn spoken(lang: Lang, sources: &[Source], problems: &mut Vec<Problem>) -> Spoken {
    let tag = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(figures::formatter(lang)));
    let mut entries = BTreeMap::new();
    for source in sources.iter().filter(|source| source.lang == lang) {
        enter(source, &mut entries, problems);
        if let Ok(resource) = FluentResource::try_new(source.text.clone()) {
            bundle.add_resource_overriding(resource);
        }
    }
    Spoken { bundle, entries }
}

fn enter(source: &Source, entries: &mut BTreeMap<String, Entry>, problems: &mut Vec<Problem>) {
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| {
                let line = line_at(&source.text, error.pos.start);
                Problem::new(&source.file, line, error.kind.to_string())
            }));
            resource
        }
    };
    for entry in &resource.body {
        if let Parsed::Message(message) = entry {
            enter_message(source, message, entries, problems);
        }
    }
}

fn enter_message(
    source: &Source,
    message: &Message<&str>,
    entries: &mut BTreeMap<String, Entry>,
    problems: &mut Vec<Problem>,
) {
    let id = message.id.name;
    let line = line_of(&source.text, id);
    let value = message.value.iter().map(|pattern| (id.to_owned(), pattern));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
    for (key, pattern) in value.chain(attributes) {
        let mut variables = BTreeSet::new();
        collect(pattern, &mut variables);
        if entries.contains_key(&key) {
            problems.push(Problem::new(&source.file, line, format!("{key} stands here twice")));
        }
        entries.insert(key, Entry { file: source.file.clone(), line, variables });
    }
}

fn line_of(text: &str, id: &str) -> usize {
    let starts =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(starts).map_or(1, |line| line + 1)
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                variants.iter().for_each(|variant| collect(&variant.value, variables));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                collect_inline(inner, variables);
            }
        }
        _ => {}
    }
}
