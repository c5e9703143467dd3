using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>A part of an expression.</summary>
internal abstract record Pattern
{
    /// <summary>A character of a set.</summary>
    public sealed record One(CharacterSet Set) : Pattern;

    /// <summary>A condition.</summary>
    public sealed record Check(Assertion Assertion) : Pattern;

    /// <summary>Parts one after the other.</summary>
    public sealed record Chain(List<Pattern> Parts) : Pattern;

    /// <summary>Alternatives.</summary>
    public sealed record Choice(List<Pattern> Parts) : Pattern;

    /// <summary>A repetition; the maximum is negative for none.</summary>
    public sealed record Repeat(Pattern Part, int Minimum, int Maximum) : Pattern;
}
