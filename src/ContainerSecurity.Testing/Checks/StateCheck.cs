using System;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that a rule has no state, since one instance is used for all documents and threads.</summary>
internal static class StateCheck
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A field that was trimmed away holds no state, so to miss it is right.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A field that was trimmed away holds no state, so to miss it is right.")]
    public static void Run(RuleHarness harness)
    {
        for (var type = harness.Rule.GetType(); type is not null && type != typeof(Rule); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Declared | BindingFlags.Instance))
            {
                if (!field.IsInitOnly)
                    throw harness.Failure($"the instance field '{NameOf(field)}' of {type.Name} can change; a rule has no state: one instance serves all documents and threads");
                if (IsMutable(field.FieldType))
                    throw harness.Failure($"the instance field '{NameOf(field)}' of {type.Name} holds a {field.FieldType.Name}, whose content can change; use an immutable collection");
            }

            foreach (var field in type.GetFields(Declared | BindingFlags.Static))
            {
                if (!field.IsInitOnly && !field.IsLiteral)
                    throw harness.Failure($"the static field '{NameOf(field)}' of {type.Name} can change; a rule has no state");
            }
        }
    }

    private static bool IsMutable(Type type) =>
        type.IsArray || type == typeof(StringBuilder)
        || (typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" && type.IsClass);

    // The field of an automatic property has the property's name in angle brackets.
    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>') is > 1 and var end ? field.Name.Substring(1, end - 1) : field.Name;
}
