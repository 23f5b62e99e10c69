//! Reading, checking and resolving plans, seen from outside. Bad input outnumbers good.

mod damaged;
mod files;
mod kept;
mod problems;
mod support;
