using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidFromDefault() : Rule(new()
{
    Id = "CNS8065",
    Title = "FROM names no image unless an argument is given",
    MessageFormat = "With the defaults of its arguments FROM names '{0}', which is no image; give ARG a default",
    Category = Categories.Building,
    Description = "Who builds without the argument gets an error that does not say why, and scanners cannot tell what the image is built from.",
    Remediation = "Give the ARG before FROM a default, or write one in FROM as ${NAME:-default}.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["buildkit:InvalidDefaultArgInFrom"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var expander = new DockerfileExpander(context.Node.Root.Escape);
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var argument in GlobalArguments.Of(context.Node))
            {
                if (argument.Value is { } value)
                    values[argument.Key.RawText] = Expand(expander, value.Text, values);
                else if (!values.ContainsKey(argument.Key.RawText))
                    values[argument.Key.RawText] = "";
            }

            foreach (var from in context.Node.Instructions.OfType<FromInstructionSyntax>())
            {
                // A variable that nothing declares is another rule's.
                if (from.Image is not { } image || VariableReference.FindIn(image.Text, context.Node.Root.Escape).Any(v => !values.ContainsKey(v.Name) && !v.HasAlternative))
                    continue;
                var text = image.RawText.Contains('$') ? Expand(expander, image.Text, values) : null;
                if (text is not null && IsBroken(text))
                    context.Report(image.Location, text);
            }
        });

    private static string Expand(DockerfileExpander expander, MappedText text, Dictionary<string, string> values) =>
        expander.Expand(text, name => values.TryGetValue(name, out var value) ? VariableValue.Known(value) : GlobalArguments.Automatic.Contains(name) ? VariableValue.Known("x") : VariableValue.Known("")).Text.Text;

    private static bool IsBroken(string image) =>
        image.Length == 0 || image[0] is ':' or '/' or '@' or '-' || image[image.Length - 1] is ':' or '/' or '@' || image.Contains("//", StringComparison.Ordinal) || image.Contains(":@", StringComparison.Ordinal);
}
