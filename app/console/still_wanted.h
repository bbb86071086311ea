#pragma once

#include <memory>
#include <utility>

namespace anteroom {

/// Answers that somebody still waits for. What was asked before forget(), or by an owner that is
/// gone, is dropped when it arrives: nothing of one patient can turn up on the screen of the next.
class StillWanted {
public:
    template <class Take>
    [[nodiscard]] auto only(Take take) const
    {
        return [turn = std::weak_ptr<int>(m_turn), take = std::move(take)](auto&& answer) {
            if (!turn.expired())
                take(std::forward<decltype(answer)>(answer));
        };
    }

    void forget() { m_turn = std::make_shared<int>(); }

private:
    std::shared_ptr<int> m_turn = std::make_shared<int>();
};

} // namespace anteroom
