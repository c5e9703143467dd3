using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Hosting;

/// <summary>A project that is built.</summary>
/// <param name="FullPath">The project file.</param>
/// <param name="Evaluation">What MSBuild makes of it; the paths of its imports are full.</param>
internal sealed record EvaluatedProject(string FullPath, ProjectEvaluation Evaluation);
