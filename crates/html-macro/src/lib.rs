//! `html! { <p class="small">"text" {value}</p> }`: the markup of Leptos' `view!`, for views that do not react.
//!
//! `view!` gives every piece of markup a type of its own, and so code of its own to build, rebuild and remove it:
//! some kilobyte an element, and most of the app's weight. `html!` gives all markup one type: each element is a few
//! calls of `malbild::html::Element`. Events, properties and reactive attributes are `view!`'s; a component of either
//! kind can stand in the other.

use proc_macro::TokenStream;
use quote::{quote, quote_spanned};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};
use syn::spanned::Spanned;
use syn::{Error, LitStr, Stmt};

type Tokens = proc_macro2::TokenStream;

/// Markup without reactivity, as a Leptos `AnyView`.
///
/// Elements, components, texts and `{expressions}` as in `view!`. An attribute's value is a `&'static str`, a
/// `String`, or an `Option` of one, which leaves the attribute out where it is `None`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let nodes = match rstml::parse2(input.into()) {
        Ok(nodes) => nodes,
        Err(error) => return error.to_compile_error().into(),
    };
    let expanded = match nodes.as_slice() {
        [node @ Node::Element(_)] => view(node),
        nodes => children(nodes).map(|calls| {
            quote! {{
                let mut element = crate::html::Element::new("");
                #(#calls)*
                crate::html::together(element.into_children())
            }}
        }),
    };
    expanded.unwrap_or_else(|error| error.to_compile_error()).into()
}

/// An expression of type `AnyView`.
fn view(node: &Node) -> Result<Tokens, Error> {
    match node {
        Node::Element(element) if is_component(element.name()) => component(element),
        Node::Element(element) => markup(element),
        other => Err(Error::new(other.span(), "html! knows elements, components, quoted texts and {expressions}")),
    }
}

/// The calls that put nodes into `element`.
fn children(nodes: &[Node]) -> Result<Vec<Tokens>, Error> {
    let call = |node: &Node| match node {
        Node::Text(text) => {
            let text = &text.value;
            Ok(quote! { element.text(#text); })
        }
        Node::Block(block) => {
            let value = value_of(block);
            Ok(quote_spanned! { block.span() => element.child(#value); })
        }
        other => {
            let child = view(other)?;
            Ok(quote! { element.push(#child); })
        }
    };
    nodes.iter().map(call).collect()
}

fn is_component(name: &NodeName) -> bool {
    name.to_string().starts_with(|first: char| first.is_ascii_uppercase())
}

fn markup(element: &NodeElement<Infallible>) -> Result<Tokens, Error> {
    let tag = LitStr::new(&element.name().to_string(), element.name().span());
    let mut calls = Vec::new();
    for attribute in keyed(element)? {
        let name = LitStr::new(&attribute.key.to_string(), attribute.key.span());
        if name.value() == "style" {
            return Err(Error::new(name.span(), "the content security policy has no style attributes: use a class"));
        }
        let value = attribute.value().map_or_else(|| quote!(""), |value| quote!(#value));
        calls.push(quote! { element.attribute(#name, #value); });
    }
    calls.extend(children(&element.children)?);
    Ok(quote! {{
        let mut element = crate::html::Element::new(#tag);
        #(#calls)*
        element.into_view()
    }})
}

/// A call of a Leptos component, as `view!` makes it.
fn component(element: &NodeElement<Infallible>) -> Result<Tokens, Error> {
    if let Some(child) = element.children.first() {
        return Err(Error::new(child.span(), "html! gives components no children"));
    }
    let name = element.name();
    let props = keyed(element)?.into_iter().map(|attribute| {
        let key = &attribute.key;
        let value = attribute.value().map_or_else(|| quote!(#key), |value| quote!(#value));
        quote! { .#key(#value) }
    });
    Ok(quote! {
        ::leptos::prelude::IntoAny::into_any(::leptos::component::component_view(
            #name,
            ::leptos::component::component_props_builder(&#name)#(#props)*.build(),
        ))
    })
}

/// What stands between braces: the expression alone where there is but one.
fn value_of(block: &NodeBlock) -> Tokens {
    if let NodeBlock::ValidBlock(block) = block
        && let [Stmt::Expr(value, None)] = block.stmts.as_slice()
    {
        return quote!(#value);
    }
    quote!(#block)
}

fn keyed(element: &NodeElement<Infallible>) -> Result<Vec<&KeyedAttribute>, Error> {
    let attributes = element.attributes().iter().map(|attribute| match attribute {
        NodeAttribute::Attribute(keyed) => Ok(keyed),
        NodeAttribute::Block(block) => Err(Error::new(block.span(), "html! has no spread attributes")),
    });
    attributes.collect()
}
