using System;

namespace ContainerSecurity.Testing;

/// <summary>What a test checks besides the findings. All are on; turn one off only for a rule that is about the very thing, and say why.</summary>
[Flags]
public enum VerificationChecks
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The same result when it is run again, from new documents, and by several threads at once.</summary>
    Repetition = 1,

    /// <summary>The same findings when the lines of the sources end in <c>\r\n</c>.</summary>
    LineEndings = 2,

    /// <summary>A suppression comment above the node of each finding silences it.</summary>
    Suppression = 4,

    /// <summary>No exception when a source ends early.</summary>
    Prefixes = 8,

    /// <summary>The texts of the descriptors are well formed and fit the arguments.</summary>
    Descriptors = 16,

    /// <summary>The rule has no state.</summary>
    State = 32,

    /// <summary>Each fix removes its finding and breaks nothing; all together leave nothing that can be fixed.</summary>
    Fixes = 64,

    /// <summary>All of them.</summary>
    All = Repetition | LineEndings | Suppression | Prefixes | Descriptors | State | Fixes,
}
