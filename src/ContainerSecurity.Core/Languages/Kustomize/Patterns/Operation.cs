namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>What an instruction of a compiled expression does.</summary>
internal enum Operation
{
    /// <summary>Takes a character of a set.</summary>
    Character,

    /// <summary>Goes on at two places.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on where an assertion holds.</summary>
    Assert,

    /// <summary>Ends the match.</summary>
    Match,
}
