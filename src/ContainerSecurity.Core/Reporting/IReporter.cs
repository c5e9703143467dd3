using System.IO;

namespace ContainerSecurity.Reporting;

/// <summary>Writes a result in a format.</summary>
public interface IReporter
{
    /// <summary>Writes a result. The same result gives the same text.</summary>
    /// <param name="result">What a run found.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">How to write.</param>
    void Write(AnalysisResult result, TextWriter output, ReportOptions options);
}
