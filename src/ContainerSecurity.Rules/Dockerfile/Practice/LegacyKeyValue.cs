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
        Title = "ENV or LABEL is in the old form with a blank",
        MessageFormat = "Write '{0}' with an equals sign in place of the blank",
        Category = Categories.Building,
        Description = "The form with a blank takes one variable a line and takes the rest of the line as its value, also what was meant as a second variable.",
        Remediation = "Write name=value, with quotes where the value has blanks.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["buildkit:LegacyKeyValueFormat"],
        HasFix = true,
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<EnvInstructionSyntax>(static context => Check(context.Node.Variables, context.Report));
        context.RegisterInstructionAction<LabelInstructionSyntax>(static context => Check(context.Node.Labels, context.Report));
        context.RegisterInstructionAction<ArgInstructionSyntax>(static context => CheckArgument(context.Node, context.Report));
    }

    // "ARG name value" declares two arguments. Where nothing has ever a use for the second one, a value was meant.
    private static void CheckArgument(ArgInstructionSyntax arg, Action<Diagnostic> report)
    {
        if (arg.Declarations is not [{ Value: null } first, { Value: null } second] || second.Key.RawText.Any(c => c is (>= 'A' and <= 'Z') or '_'))
            return;
        if (!arg.Document.Text.ToString(TextSpan.FromBounds(arg.Span.End, arg.Document.Text.Length)).Contains(second.Key.RawText, StringComparison.Ordinal))
            report(Diagnostic.Create(Descriptor, first.Key.Location, first.Key.RawText) with
            {
                Fixes = [new CodeFix("Write it with an equals sign", [new TextChange(TextSpan.FromBounds(first.Key.Span.End, second.Key.Span.Start), "=")]) { IsSafe = false }],
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
                ? diagnostic with { Fixes = [new CodeFix("Write it with an equals sign", [new TextChange(TextSpan.FromBounds(pair.Key.Span.End, value.Span.End), "=" + quoted)])] }
                : diagnostic);
        }
    }

    // Quotes within a value of the old form have rules of their own.
    private static string? Quote(string value) =>
        value.IndexOfAny(['"', '\'', '\\', '`', '\r', '\n']) >= 0 ? null : value.IndexOf(' ') < 0 && value.IndexOf('\t') < 0 ? value : $"\"{value}\"";
}
