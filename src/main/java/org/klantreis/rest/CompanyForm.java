package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.usecase.Company;

/** The shape in which those who edit the same are told. */
final class CompanyForm {

    private CompanyForm() {
    }

    static Map<String, Object> of(Company company) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("revision", company.revision());
        form.put("others", company.others());
        return form;
    }
}
