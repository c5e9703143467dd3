using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DevelopmentMode() : Rule(new()
{
    Id = "CNS8094",
    Title = "Image runs in development mode",
    MessageFormat = "{0} enables development mode in {1}; remove it from the image",
    Category = Categories.Building,
    Description = "In development mode, frameworks show stack traces, settings and sometimes a console to anyone who triggers an error, and skip caches and checks.",
    Remediation = "Remove the variable, and set it only in development environments.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image | InputKinds.Project,
    Standards = ["CWE-489", "CWE-209"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            // Only variables of the final image; an image without a command is a development environment.
            if (context.Node is not { Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable || !ReachesWhatRuns(variable))
                return;
            if (Victim(name, value.Trim('"', '\'')) is { } victim)
                context.Report(variable.Name.Location, name, victim);
        });

    private static bool ReachesWhatRuns(EnvironmentVariable variable) => variable switch
    {
        { Location.Document.Kind: DocumentKind.Project } => true,
        { Origin: EnvironmentVariableOrigin.Env, Stage: BuildStage { IsFinal: true } stage } => ContainerSecurity.Rules.Dockerfile.Users.Support.RootImages.RunsSomething(stage) && !IsForDevelopment(stage.Document.Path),
        { Origin: EnvironmentVariableOrigin.Image } => variable.Image is { } image && (!image.Entrypoint.IsEmpty || !image.Command.IsEmpty),
        _ => false,
    };

    // A file name such as "Dockerfile.develop" shows the purpose.
    private static bool IsForDevelopment(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Split('.', '-', '_').Any(part => part.ToLowerInvariant() is "dev" or "develop" or "development" or "debug" or "local");

    private static string? Victim(string name, string value) => (name, value.ToLowerInvariant()) switch
    {
        ("ASPNETCORE_ENVIRONMENT" or "DOTNET_ENVIRONMENT", "development") => ".NET",
        ("NODE_ENV", "development") => "Node.js",
        ("FLASK_ENV", "development") or ("FLASK_DEBUG", "1" or "true") => "Flask",
        ("RAILS_ENV" or "RACK_ENV", "development") => "Rails",
        ("APP_ENV", "dev" or "development" or "local") => "the application",
        ("APP_DEBUG" or "DJANGO_DEBUG", "1" or "true") => "the application",
        _ => null,
    };
}
