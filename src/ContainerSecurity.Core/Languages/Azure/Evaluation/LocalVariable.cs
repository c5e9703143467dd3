using System;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A variable of a lambda, loop or function, and those around it.</summary>
internal sealed record LocalVariable(string Name, TemplateValue Value, LocalVariable? Outer)
{
    public static TemplateValue? Find(LocalVariable? innermost, string name)
    {
        for (var local = innermost; local is not null; local = local.Outer)
        {
            if (string.Equals(local.Name, name, StringComparison.OrdinalIgnoreCase))
                return local.Value;
        }

        return null;
    }
}
