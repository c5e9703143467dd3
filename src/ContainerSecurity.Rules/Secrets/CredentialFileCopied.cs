using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class CredentialFileCopied() : Rule(new()
{
    Id = "CNS3011",
    Title = "Credential file is copied into the image",
    MessageFormat = "'{0}' is a credential file and becomes part of the image; mount it in the RUN that needs it, or at run time",
    Category = Categories.Secrets,
    Description = "A copied file stays in its layer, where anyone who can pull the image can read it, even after a later instruction removes it.",
    Remediation = "Exclude the file in .dockerignore. For the build, mount it: RUN --mount=type=secret,id=key,target=/root/.ssh/id_rsa.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["trivy:DS-0031", "dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538", "CWE-522"],
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
        var copies = stage.Steps.Where(i => i is CopyInstructionSyntax or AddInstructionSyntax).ToList();
        var removed = CopiedFiles.RemovedLater(stage);
        foreach (var source in copies.SelectMany(CopiedFiles.Sources).Where(s => CredentialFiles.IsCredential(s.Value) && !removed.Contains(s)))
            context.Report(source.Location, source.Value);
        foreach (var variable in stage.Declarations.Where(v => IsCopiedFile(v, copies)))
            context.Report(variable.Value.Location, variable.Value.Value);
    }

    // The variable of a cloud SDK names a copied file if its path is relative, or below the destination of the COPY.
    private static bool IsCopiedFile(EnvironmentVariable variable, List<InstructionSyntax> copies)
    {
        if (variable is not { Origin: EnvironmentVariableOrigin.Env, Name.Value: "GOOGLE_APPLICATION_CREDENTIALS" or "AWS_SHARED_CREDENTIALS_FILE" or "AZURE_CREDENTIAL_FILE", Value: { IsKnown: true, Value: { Length: > 0 } path } })
            return false;
        return copies.Any(copy => copy.Span.Start < variable.Location.Span.Start && (Paths.IsRelative(path) || IsBelow(path, copy)));
    }

    private static bool IsBelow(string path, InstructionSyntax copy)
    {
        var target = copy is CopyInstructionSyntax { Destination: { } to } ? to.Value : copy is AddInstructionSyntax { Destination: { } place } ? place.Value : "";
        return target.Length > 1 && target[0] == '/' && (path == target || path.StartsWith(target.TrimEnd('/') + "/", StringComparison.Ordinal));
    }
}
