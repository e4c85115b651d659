//! `#[derive(db::FromRow)]`: a struct from the columns that are named like its fields, on both engines.

use proc_macro::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Error, Fields, parse_macro_input};

/// Implements `db::FromRow` for a struct with named fields.
#[proc_macro_derive(FromRow)]
pub fn from_row(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    implementation(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn implementation(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let Data::Struct(data) = &input.data else { return Err(Error::new_spanned(input, "only a struct is a row")) };
    let Fields::Named(named) = &data.fields else {
        return Err(Error::new_spanned(input, "a row's fields are named like its columns"));
    };
    let name = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let fields: Vec<_> = named.named.iter().filter_map(|field| field.ident.as_ref()).collect();
    let columns: Vec<String> = fields.iter().map(|field| field.unraw().to_string()).collect();
    let at = 0..fields.len();
    Ok(quote! {
        impl #generics ::db::FromRow for #name #arguments #bounds {
            const COLUMNS: &'static [&'static str] = &[#(#columns),*];
            fn sqlite(row: &::db::rusqlite::Row<'_>, at: &[usize]) -> ::db::rusqlite::Result<Self> {
                Ok(Self { #(#fields: row.get(at[#at])?),* })
            }
            fn postgres(row: &::db::sqlx::postgres::PgRow) -> ::db::sqlx::Result<Self> {
                Ok(Self { #(#fields: ::db::sqlx::Row::try_get(row, #columns)?),* })
            }
        }
    })
}
