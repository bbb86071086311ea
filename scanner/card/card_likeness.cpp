#include "scanner/card/card_likeness.h"

#include <algorithm>
#include <opencv2/features2d.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr int Width = 640;
constexpr int Height = 404;
constexpr int MostMarks = 600;
constexpr double InPlace = 24; // pixels: corners are found to a few of them
constexpr float Alike = 70;    // of the 256 bits of a mark's description
constexpr int FewestInPlace = 12;

struct Marks {
    std::vector<cv::KeyPoint> places;
    cv::Mat descriptions;
};

// What stands out of a card, described so that light, noise and a turn of it don't matter.
Marks marksOf(const cv::Mat& card)
{
    cv::Mat small;
    cv::resize(card, small, {Width, Height}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    cv::createCLAHE(3, {8, 5})->apply(small, small); // print in the shade counts as any other
    Marks marks;
    cv::ORB::create(MostMarks, 1.3F, 3, 12, 0, 2, cv::ORB::HARRIS_SCORE, 31, 10)
        ->detectAndCompute(small, cv::noArray(), marks.places, marks.descriptions);
    return marks;
}

double shareInPlace(const Marks& one, const Marks& other)
{
    if (one.places.empty() || other.places.empty())
        return 0;
    std::vector<cv::DMatch> matches;
    cv::BFMatcher(cv::NORM_HAMMING, true).match(one.descriptions, other.descriptions, matches);
    int all = 0;
    int upright = 0;
    int turned = 0;
    for (const cv::DMatch& match : matches) {
        if (match.distance > Alike)
            continue;
        const cv::Point2f here = one.places[size_t(match.queryIdx)].pt;
        const cv::Point2f there = other.places[size_t(match.trainIdx)].pt;
        const cv::Point2f back(float(Width - 1) - there.x, float(Height - 1) - there.y);
        ++all;
        upright += cv::norm(here - there) < InPlace ? 1 : 0;
        turned += cv::norm(here - back) < InPlace ? 1 : 0;
    }
    const int inPlace = std::max(upright, turned);
    return inPlace < FewestInPlace ? 0 : double(inPlace) / all;
}

} // namespace

double likenessOfCards(const cv::Mat& one, const cv::Mat& other)
{
    if (one.type() != CV_8UC3 || other.type() != CV_8UC3 || one.empty() || other.empty())
        return 0;
    try {
        return shareInPlace(marksOf(one), marksOf(other));
    } catch (const cv::Exception&) {
        return 0;
    }
}

} // namespace anteroom
