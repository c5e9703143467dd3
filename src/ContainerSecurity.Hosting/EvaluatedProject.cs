using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Hosting;

/// <summary>The project of a build.</summary>
/// <param name="FullPath">The project file.</param>
/// <param name="Evaluation">The evaluation by MSBuild; the paths of its imports are full.</param>
internal sealed record EvaluatedProject(string FullPath, ProjectEvaluation Evaluation);
