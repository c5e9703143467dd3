using System;

namespace ContainerSecurity.Testing;

/// <summary>
/// The checks of a test in addition to its findings. All are enabled; turn one off only for a rule that is about exactly that, and give the
/// reason.
/// </summary>
[Flags]
public enum VerificationChecks
{
    /// <summary>No additional checks.</summary>
    None = 0,

    /// <summary>The result is the same when the analysis is repeated, with new documents, and on several threads.</summary>
    Repetition = 1,

    /// <summary>The findings are the same when the lines of the sources end in <c>\r\n</c>.</summary>
    LineEndings = 2,

    /// <summary>A suppression comment above the node of each finding suppresses it.</summary>
    Suppression = 4,

    /// <summary>The rule throws no exception when a source is truncated.</summary>
    Prefixes = 8,

    /// <summary>The texts of the descriptors are well formed and match the arguments.</summary>
    Descriptors = 16,

    /// <summary>The rule has no state.</summary>
    State = 32,

    /// <summary>Each fix removes its finding and breaks nothing; applying all leaves nothing to fix.</summary>
    Fixes = 64,

    /// <summary>All checks.</summary>
    All = Repetition | LineEndings | Suppression | Prefixes | Descriptors | State | Fixes,
}
