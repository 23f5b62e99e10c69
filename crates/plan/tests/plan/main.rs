//! Reading, checking and resolving plans, seen from outside. Bad input outnumbers good.

mod arbitrary;
mod damaged;
mod documents;
mod editions;
mod exempelby;
mod files;
mod fuzz;
mod indexed;
mod inventory;
mod json;
mod kept;
mod mutations;
mod problems;
mod properties;
mod remarks;
mod special_cases;
mod support;
