using System.IO;

namespace ContainerSecurity.Output;

/// <summary>Writes a result in one format. Reporters are stateless: one instance is used for all results and threads.</summary>
public interface IReporter
{
    /// <summary>Writes the whole report. The writer is neither flushed nor closed.</summary>
    /// <param name="result">The result of a run.</param>
    /// <param name="output">The output.</param>
    /// <param name="options">The options; a reporter ignores those that do not apply to its format.</param>
    void Write(AnalysisResult result, TextWriter output, ReportOptions options);
}
