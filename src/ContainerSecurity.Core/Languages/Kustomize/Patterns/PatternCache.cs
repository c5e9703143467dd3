using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>The expressions of a build, compiled once.</summary>
internal sealed class PatternCache
{
    private readonly Dictionary<string, GoPattern> _patterns = new(StringComparer.Ordinal);

    /// <summary>An expression.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="origin">Where it is written.</param>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public GoPattern Get(string pattern, TextOrigin? origin)
    {
        if (_patterns.TryGetValue(pattern, out var known))
            return known;
        try
        {
            var compiled = GoPattern.Compile(pattern);
            _patterns.Add(pattern, compiled);
            return compiled;
        }
        catch (FormatException exception)
        {
            throw new KustomizeException(exception.Message, origin);
        }
    }
}
