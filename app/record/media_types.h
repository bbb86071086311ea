#pragma once

namespace anteroom {

// What bodies of requests and answers are, as Content-Type says it (RFC 9110 §8.3).
inline constexpr char jsonType[] = "application/json";
inline constexpr char sealedType[] = "application/vnd.anteroom.sealed"; // of app/sealing

} // namespace anteroom
