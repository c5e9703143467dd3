using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidFromDefault() : Rule(new()
{
    Id = "CNS8065",
    Title = "ARG default gives an invalid base image",
    MessageFormat = "FROM resolves to '{0}' by default, which is not a valid image; give the ARG a default value",
    Category = Categories.Building,
    Description = "A build without the argument fails with an unclear error, and scanners cannot determine the base image.",
    Remediation = "Give the ARG before FROM a default value, or write one in FROM as ${NAME:-default}.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:InvalidDefaultArgInFrom"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var expander = new DockerfileExpander(context.Node.Root.Escape);
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            var empty = new HashSet<string>(StringComparer.Ordinal);
            foreach (var argument in GlobalArguments.Of(context.Node))
            {
                if (argument.Value is { } value)
                    values[argument.Key.RawText] = Expand(expander, value.Text, values);
                else
                    empty.Add(argument.Key.RawText);
            }

            foreach (var from in context.Node.Instructions.OfType<FromInstructionSyntax>())
            {
                // CNS8064 reports undeclared variables.
                if (from.Image is not { } image || VariableReference.FindIn(image.Text, context.Node.Root.Escape).Any(v => !values.ContainsKey(v.Name) && !empty.Contains(v.Name) && !v.HasAlternative))
                    continue;
                var text = image.RawText.Contains('$') ? Expand(expander, image.Text, values) : null;
                if (text is not null && IsBroken(text))
                    context.Report(image.Location, text);
            }
        });

    private static string Expand(DockerfileExpander expander, MappedText text, Dictionary<string, string> values) =>
        expander.Expand(text, name => values.TryGetValue(name, out var value) ? VariableValue.Known(value) : GlobalArguments.Automatic.Contains(name) ? VariableValue.Known("x") : VariableValue.Unset).Text.Text;

    private static bool IsBroken(string image) =>
        image.Length == 0 || image[0] is ':' or '/' or '@' or '-' || image[image.Length - 1] is ':' or '/' or '@' || image.Contains("//", StringComparison.Ordinal) || image.Contains(":@", StringComparison.Ordinal);
}
