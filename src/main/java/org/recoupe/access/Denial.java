package org.recoupe.access;

import org.recoupe.refusal.ErrorCode;

/**
 * What a caller is told who may not do something.
 *
 * @param code why, for programs
 * @param message why, for people; nothing of how tokens are checked
 */
public record Denial(ErrorCode code, String message) {}
