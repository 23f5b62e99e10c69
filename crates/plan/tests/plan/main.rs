//! Reading, checking and resolving plans, seen from outside. Bad input outnumbers good.

mod problems;
mod support;
