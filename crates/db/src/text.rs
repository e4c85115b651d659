//! Newtypes over text (ids, codes) as columns.

/// Lets a newtype with `as_str(&self) -> &str` and `From<String>` stand in binds and rows of both engines.
#[macro_export]
macro_rules! text {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::rusqlite::ToSql for $name {
            fn to_sql(&self) -> $crate::rusqlite::Result<$crate::rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }
        impl $crate::rusqlite::types::FromSql for $name {
            fn column_result(
                value: $crate::rusqlite::types::ValueRef<'_>,
            ) -> $crate::rusqlite::types::FromSqlResult<Self> {
                value.as_str().map(|text| <$name>::from(text.to_owned()))
            }
        }
        impl<DB: $crate::sqlx::Database> $crate::sqlx::Type<DB> for $name
        where
            String: $crate::sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <String as $crate::sqlx::Type<DB>>::type_info()
            }
            fn compatible(info: &DB::TypeInfo) -> bool {
                <String as $crate::sqlx::Type<DB>>::compatible(info)
            }
        }
        impl<'q, DB: $crate::sqlx::Database> $crate::sqlx::Encode<'q, DB> for $name
        where
            String: $crate::sqlx::Encode<'q, DB>,
        {
            fn encode_by_ref(
                &self,
                buffer: &mut DB::ArgumentBuffer,
            ) -> Result<$crate::sqlx::encode::IsNull, $crate::sqlx::error::BoxDynError> {
                <String as $crate::sqlx::Encode<'q, DB>>::encode(self.as_str().to_owned(), buffer)
            }
        }
        impl<'r, DB: $crate::sqlx::Database> $crate::sqlx::Decode<'r, DB> for $name
        where
            String: $crate::sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, $crate::sqlx::error::BoxDynError> {
                <String as $crate::sqlx::Decode<'r, DB>>::decode(value).map(<$name>::from)
            }
        }
    )+};
}
