#pragma once

#include <opencv2/core/mat.hpp>
#include <QList>
#include <QString>

namespace anteroom {

// Characters with how sure they are and where they stand, in columns of what was read.
struct ReadCharacters {
    QString text;
    QList<qreal> confidences;
    QList<qreal> columns;
};

// What a network trained by connectionist temporal classification says: `likelihoods` has a row a
// column of the picture and in it the likelihood of each class, the first of which is "nothing
// new"; class i stands for characters[i - 1].
[[nodiscard]] ReadCharacters charactersOf(const cv::Mat& likelihoods, QStringView characters);

} // namespace anteroom
