using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>A set of characters. It is immutable once it is part of a program.</summary>
internal sealed class CharacterSet
{
    private readonly List<(char First, char Last)> _ranges = [];
    private readonly List<Func<char, bool>> _classes = [];

    /// <summary>The characters of a word.</summary>
    public static CharacterSet Word { get; } = new CharacterSet().Add('0', '9').Add('A', 'Z').Add('_', '_').Add('a', 'z');

    /// <summary>Whether all other characters are meant.</summary>
    public bool IsNegated { get; set; }

    /// <summary>Whether case does not matter.</summary>
    public bool IgnoresCase { get; set; }

    /// <summary>Adds a range.</summary>
    public CharacterSet Add(char first, char last)
    {
        _ranges.Add((first, last));
        return this;
    }

    /// <summary>Adds what belongs to a class.</summary>
    public CharacterSet Add(Func<char, bool> isMember)
    {
        _classes.Add(isMember);
        return this;
    }

    /// <summary>Whether a character belongs to the set.</summary>
    public bool Contains(char character) =>
        (Has(character) || (IgnoresCase && (Has(char.ToLowerInvariant(character)) || Has(char.ToUpperInvariant(character))))) != IsNegated;

    private bool Has(char character)
    {
        foreach (var (first, last) in _ranges)
        {
            if (character >= first && character <= last)
                return true;
        }

        foreach (var isMember in _classes)
        {
            if (isMember(character))
                return true;
        }

        return false;
    }
}
