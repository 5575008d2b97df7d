package org.klantreis.drawing;

/**
 * The slopes of a curve through points that rises and falls only where the points do, so that it never shows a peak
 * that nobody reported (F. N. Fritsch, R. E. Carlson: Monotone Piecewise Cubic Interpolation, SIAM J. Numer. Anal. 17,
 * 1980).
 */
final class MonotoneCubic {

    private MonotoneCubic() {
    }

    /**
     * @param x strictly increasing
     * @param y as many as x
     * @return the slope at each point
     */
    static double[] slopes(double[] x, double[] y) {
        int last = x.length - 1;
        double[] slopes = new double[x.length];
        if (last < 1) {
            return slopes;
        }
        double[] secants = secants(x, y);
        slopes[0] = secants[0];
        slopes[last] = secants[last - 1];
        for (int i = 1; i < last; i++) {
            slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
        }
        for (int i = 0; i < last; i++) {
            limit(slopes, secants[i], i);
        }
        return slopes;
    }

    private static double[] secants(double[] x, double[] y) {
        double[] secants = new double[x.length - 1];
        for (int i = 0; i < secants.length; i++) {
            secants[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        return secants;
    }

    /** Keeps both slopes of a segment within the circle of radius 3 secants, the paper's region without overshoot. */
    private static void limit(double[] slopes, double secant, int i) {
        if (secant == 0) {
            slopes[i] = 0;
            slopes[i + 1] = 0;
            return;
        }
        double before = slopes[i] / secant;
        double after = slopes[i + 1] / secant;
        // A square root is the same in every language; a hypotenuse is not, down to the last digit
        double length = Math.sqrt(before * before + after * after);
        if (length > 3) {
            slopes[i] *= 3 / length;
            slopes[i + 1] *= 3 / length;
        }
    }
}
