using System;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Combines the origins of a name and of a reference to it.</summary>
internal static class ReferenceText
{
    /// <summary>The new name, in which the characters of the old reference come from the reference.</summary>
    public static RenderedText Combine(RenderedText name, RenderedText reference)
    {
        var at = reference.Length == 0 ? -1 : name.Text.IndexOf(reference.Text, StringComparison.Ordinal);
        if (at < 0)
            return name;
        return new RenderedText.Builder().Append(name, 0, at).Append(reference).Append(name, at + reference.Length, name.Length - at - reference.Length).ToRenderedText();
    }
}
