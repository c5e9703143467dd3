using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class BuildSecretKept() : Rule(new()
{
    Id = "CNS3005",
    Title = "Secret build argument is written to the image",
    MessageFormat = "Secret ARG '{0}' is written to {1}; use 'RUN --mount=type=secret', or supply it at run time",
    Category = Categories.Secrets,
    Description = "Anyone who can pull the image can read the environment variables, labels and files of its layers, and a later layer does not remove them.",
    Remediation = "Supply the secret at run time. If only the build needs it, mount it: RUN --mount=type=secret,id=token,env=TOKEN.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["trivy:DS-0031"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538", "CWE-526"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var stage in FinalImage.StagesOf(context.Node))
                Check(context, stage);
        });

    private static void Check(RuleContext<DockerfileDocument> context, BuildStage stage)
    {
        HashSet<string> arguments = new(StringComparer.Ordinal);
        foreach (var instruction in stage.Steps)
        {
            switch (instruction)
            {
                case ArgInstructionSyntax arg:
                    arguments.UnionWith(arg.Declarations.Select(d => d.Key.RawText).Where(SecretNames.IsSecret));
                    break;
                case EnvInstructionSyntax env:
                    Check(context, arguments, env.Variables, "an environment variable of the image");
                    break;
                case LabelInstructionSyntax label:
                    Check(context, arguments, label.Labels, "a label of the image");
                    break;
                case RunInstructionSyntax { Script: { } script } when arguments.Count > 0:
                    CheckFiles(context, arguments, script);
                    break;
            }
        }
    }

    private static void Check(RuleContext<DockerfileDocument> context, HashSet<string> arguments, ImmutableArray<KeyValueSyntax> pairs, string place)
    {
        foreach (var pair in pairs.Where(p => p.Value is not null && arguments.Count > 0))
        {
            foreach (var reference in VariableReference.FindIn(pair.Value!.Text, context.Node.Root.Escape))
            {
                // "${TOKEN:+yes}" reveals only whether the argument is set.
                if (arguments.Contains(reference.Name) && !(reference.HasAlternative && pair.Value.RawText.Contains("+", StringComparison.Ordinal)))
                    context.Report(new Location(context.Node, reference.Span), reference.Name, place);
            }
        }
    }

    private static void CheckFiles(RuleContext<DockerfileDocument> context, HashSet<string> arguments, ShellScript script)
    {
        foreach (var written in WrittenText.FindIn(script))
        {
            foreach (var part in written.Words.SelectMany(w => w.Parts).Where(p => p.Name is not null && arguments.Contains(p.Name)))
                context.Report(part.Location, part.Name, $"the file '{written.Target}'");
        }
    }
}
