package org.medienplan.message;

/// A short code for a fault of the program that people can read out and look up: the same fault gives the same code,
/// and it holds no data of the plan.
public final class ErrorCode {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String OWN = "org.medienplan.";
    private static final int LENGTH = 8;

    private ErrorCode() {}

    /// The code of a failure, from what was thrown and where in this program.
    public static String of(Throwable failure) {
        long hash = failure.getClass().getName().hashCode();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OWN)) {
                hash = hash * 31 + frame.getClassName().hashCode();
                hash = hash * 31 + frame.getMethodName().hashCode();
            }
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt((int) (hash & 31)));
            hash >>>= 5;
        }
        return code.toString();
    }
}
