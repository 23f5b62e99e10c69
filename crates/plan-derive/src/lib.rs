//! `#[derive(FromNode)]`: how a type of the plan is read from a place-keeping JSON tree.
//!
//! Serde's derive could do it, and did: reading sixty types that way weighed 190 kB of WebAssembly, and a flaw in a
//! field cost its whole object. This derive makes one call a field, and each field is read by itself.
//!
//! What a field may be follows from its type: `Option<T>` may be missing, `Vec<T>` and `bool` are empty and false
//! where missing, all else must be there. Types have a `Default`, which fields are read into. Names are camelCase as in `#[serde(rename_all = "camelCase")]`, unless
//! `#[serde(rename = "…")]` says otherwise.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Field, Fields, Ident, LitStr, Type, parse_macro_input};

/// Implements `crate::read::FromNode` for a struct with named fields, or an enum of plain words.
#[proc_macro_derive(FromNode)]
pub fn derive_from_node(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let implemented = match &input.data {
        Data::Struct(data) => read_struct(&input.ident, &data.fields),
        Data::Enum(data) => {
            let words: Vec<&Ident> = data.variants.iter().map(|variant| &variant.ident).collect();
            Ok(read_enum(&input.ident, &words))
        }
        Data::Union(_) => Err(Error::new_spanned(&input.ident, "FromNode reads structs and enums")),
    };
    implemented.unwrap_or_else(|error| error.to_compile_error()).into()
}

fn read_struct(name: &Ident, fields: &Fields) -> Result<proc_macro2::TokenStream, Error> {
    let Fields::Named(fields) = fields else {
        return Err(Error::new_spanned(name, "FromNode reads structs with named fields"));
    };
    let mut keys = Vec::new();
    let mut reads = Vec::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let key = key(field)?;
        let read = match outer(&field.ty).as_deref() {
            Some("Option") => quote!(optional),
            Some("Vec") => quote!(list),
            Some("bool") => quote!(flag),
            _ => quote!(required),
        };
        // Straight into its place: nothing to move, and nothing to drop on the way out.
        reads.push(quote!(object.#read(#key, &mut read.#ident);));
        keys.push(key);
    }
    Ok(quote! {
        impl crate::read::FromNode for #name {
            fn from_node(node: &crate::read::Node<'_>, reader: &crate::read::Reader) -> Option<Self> {
                let mut object = reader.object(node, &[#(#keys),*])?;
                let mut read = Self::default();
                #(#reads)*
                object.is_complete().then_some(read)
            }
        }
    })
}

fn read_enum(name: &Ident, words: &[&Ident]) -> proc_macro2::TokenStream {
    let keys: Vec<LitStr> = words.iter().map(|word| LitStr::new(&camel(&word.to_string()), word.span())).collect();
    quote! {
        impl crate::read::FromNode for #name {
            fn from_node(node: &crate::read::Node<'_>, reader: &crate::read::Reader) -> Option<Self> {
                let at = reader.word(node, &[#(#keys),*])?;
                [#(Self::#words),*].get(at).copied()
            }
        }
    }
}

/// The name of a field in the file.
fn key(field: &Field) -> Result<LitStr, Error> {
    let Some(ident) = &field.ident else { return Err(Error::new_spanned(field, "a field needs a name")) };
    let mut renamed = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        attribute.parse_nested_meta(|meta| {
            let is_rename = meta.path.is_ident("rename");
            if let Ok(value) = meta.value() {
                let text: LitStr = value.parse()?;
                if is_rename {
                    renamed = Some(text);
                }
            }
            Ok(())
        })?;
    }
    Ok(renamed.unwrap_or_else(|| LitStr::new(&camel_from_snake(&ident.to_string()), ident.span())))
}

/// The outermost name of a type: `Option` of `Option<Text>`.
fn outer(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

fn camel(pascal: &str) -> String {
    let mut letters = pascal.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn camel_from_snake(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    let mut upper = false;
    for letter in snake.chars() {
        if letter == '_' {
            upper = true;
        } else if upper {
            camel.extend(letter.to_uppercase());
            upper = false;
        } else {
            camel.push(letter);
        }
    }
    camel
}
