using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class LegacyKeyValue() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8075",
        Title = "Legacy key-value format with a space",
        MessageFormat = "'{0}' is separated from its value by a space; write '{0}=<value>'",
        Category = Categories.Building,
        Description = "The legacy format takes the rest of the line as the value of a single key, including text that was meant as a second key.",
        Remediation = "Write key=value, with quotes if the value contains spaces.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["buildkit:LegacyKeyValueFormat"],
        HasFix = true,
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<EnvInstructionSyntax>(static context => Check(context.Node.Variables, context.Report));
        context.RegisterInstructionAction<LabelInstructionSyntax>(static context => Check(context.Node.Labels, context.Report));
        context.RegisterInstructionAction<ArgInstructionSyntax>(static context => CheckArgument(context.Node, context.Report));
    }

    // "ARG name value" declares two arguments. If nothing uses the second one, it was meant as the value.
    private static void CheckArgument(ArgInstructionSyntax arg, Action<Diagnostic> report)
    {
        if (arg.Declarations is not [{ Value: null } first, { Value: null } second] || second.Key.RawText.Any(c => c is (>= 'A' and <= 'Z') or '_'))
            return;
        if (!arg.Document.Text.ToString(TextSpan.FromBounds(arg.Span.End, arg.Document.Text.Length)).Contains(second.Key.RawText, StringComparison.Ordinal))
            report(Diagnostic.Create(Descriptor, first.Key.Location, first.Key.RawText) with
            {
                Fixes = [new CodeFix("Use an equals sign", [new TextChange(TextSpan.FromBounds(first.Key.Span.End, second.Key.Span.Start), "=")]) { IsSafe = false }],
            });
    }

    private static void Check(ImmutableArray<KeyValueSyntax> pairs, Action<Diagnostic> report)
    {
        foreach (var pair in pairs)
        {
            if (!pair.IsLegacy)
                continue;
            var diagnostic = Diagnostic.Create(Descriptor, pair.Key.Location, pair.Key.RawText);
            report(pair.Value is { } value && Quote(value.RawText) is { } quoted
                ? diagnostic with { Fixes = [new CodeFix("Use an equals sign", [new TextChange(TextSpan.FromBounds(pair.Key.Span.End, value.Span.End), "=" + quoted)])] }
                : diagnostic);
        }
    }

    // Quotes in a value of the legacy format follow different rules.
    private static string? Quote(string value) =>
        value.IndexOfAny(['"', '\'', '\\', '`', '\r', '\n']) >= 0 ? null : value.IndexOf(' ') < 0 && value.IndexOf('\t') < 0 ? value : $"\"{value}\"";
}
