using System;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>The naming rules of an Azure resource type. Source: Naming rules and restrictions for Azure resources, Microsoft Learn.</summary>
/// <param name="least">The minimum length.</param>
/// <param name="most">The maximum length.</param>
/// <param name="signs">The characters that are allowed between letters and digits.</param>
/// <param name="isSmall">Whether letters must be lowercase and the name must start with one.</param>
internal sealed class AzureName(int least, int most, string signs, bool isSmall = false)
{
    /// <summary>Reports a resource whose name is known and invalid; the message argument is the name.</summary>
    public void Check(RuleContext<AzureResource> context, DiagnosticDescriptor descriptor)
    {
        if (context.Node.Name is { IsKnown: true, Value: { Length: > 0 } text } name && !Fits(text))
            context.Report(descriptor, name.Location, text);
    }

    /// <summary>Whether a name is valid, or becomes one only when a tool replaces the placeholders in it.</summary>
    public bool Fits(string name)
    {
        if (name.Contains('{') || name.Contains("$(") || name.Contains("<%") || (name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal)))
            return true;
        if (name.Length < least || name.Length > most || !IsInner(name[0]) || !IsInner(name[name.Length - 1]) || (isSmall && name[0] is < 'a' or > 'z'))
            return false;
        foreach (var c in name)
        {
            if (!IsInner(c) && signs.IndexOf(c) < 0)
                return false;
        }

        return !isSmall || !name.Contains("--");
    }

    private bool IsInner(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (!isSmall && c is >= 'A' and <= 'Z');
}
