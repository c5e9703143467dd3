using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class UncheckedAdd() : Rule(new()
{
    Id = "CNS1050",
    Title = "ADD downloads a file without a checksum",
    MessageFormat = "'{0}' is added without a checksum; set --checksum=sha256:<digest> on ADD",
    Category = Categories.SupplyChain,
    Description = "The content behind a URL can change between two builds: its owner, or anyone who takes over the server or the connection, can replace it unnoticed.",
    Remediation = "Set --checksum=sha256:..., or download the file in a RUN instruction and verify its checksum or signature there.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["kics:curl_or_wget_instead_of_add", "dockle:CIS-DI-0009", "checkov:CKV_DOCKER_4"],
    Standards = ["CIS-DOCKER:4.9", "CIS-DOCKER:4.11", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            if (context.Node.Flag("checksum") is not null)
                return;
            foreach (var source in context.Node.Sources)
            {
                if (Urls.IsHttp(source.Value) && !Urls.IsGit(source.Value))
                    context.Report(source.Location, source.Value);
            }
        });
}
