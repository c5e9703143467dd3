using System.IO;

namespace ContainerSecurity.Output;

/// <summary>Writes a result in one format. Reporters have no state: one instance serves all results and all threads.</summary>
public interface IReporter
{
    /// <summary>Writes the whole report. The writer is neither flushed nor closed.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">How to write.</param>
    void Write(AnalysisResult result, TextWriter output, ReportOptions options);
}
