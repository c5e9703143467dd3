using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Testing.Markup;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Requires that each descriptor that a test marks, and whose message has placeholders, is marked at least once with the arguments.</summary>
internal static class ArgumentsDemand
{
    // The test assembly is loaded by the time a test asks, but test frameworks have no common way to identify it among the loaded ones.
    private static readonly Lazy<bool> OfAssembly = new(() =>
        AppDomain.CurrentDomain.GetAssemblies().Any(a => a.IsDefined(typeof(RequireArgumentsAttribute), inherit: false)));

    /// <summary>Whether a loaded assembly has <see cref="RequireArgumentsAttribute"/>.</summary>
    public static bool IsDefault => OfAssembly.Value;

    public static void Run(Verification verification, ImmutableArray<MarkedSource> sources)
    {
        foreach (var descriptor in verification.Harness.Rule.Descriptors)
        {
            if (MessagePlaceholders.Count(descriptor.MessageFormat) > 0)
                Require(verification, sources, descriptor);
        }
    }

    private static void Require(Verification verification, ImmutableArray<MarkedSource> sources, DiagnosticDescriptor descriptor)
    {
        var harness = verification.Harness;
        var own = sources.Where(s => s.Marks.Any(IsOfDescriptor)).ToList();
        if (own.Count == 0 || own.Exists(s => s.Marks.Any(m => m.Arguments is not null && IsOfDescriptor(m))))
            return;
        var source = own[0];
        var stated = source.Marks.ToList();
        var index = stated.FindIndex(IsOfDescriptor);
        var found = verification.Findings.First(d => d.Id == descriptor.Id && d.Location.Document.Path == source.Path && d.Location.Span == stated[index].Span);
        stated[index] = Mark.For(found);
        throw harness.Failure($"no mark of {descriptor.Id} states the arguments of its message, which is '{found.Message}' here; with the first of them stated '{source.Path}' is\n\n{MarkupWriter.Write(source.Text, stated, harness.OnlyId)}\n");

        bool IsOfDescriptor(Mark mark) => (mark.Id ?? harness.OnlyId) == descriptor.Id;
    }
}
